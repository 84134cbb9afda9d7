import { readHash, withKeys } from '../ui/hashAddress';

/** What goes along from one chapter to the next: the digits, and what a scene leaves out. */
const kept = ['data', 'size', 'dataSeed', 'hide'] as const;

/** Puts a step of another chapter on the projector. */
export function presentChapter(slug: string, step: number): void {
  const { query } = readHash(location.hash);
  const keys = Object.fromEntries(kept.map((key) => [key, query.get(key) ?? undefined]));
  location.hash = withKeys(`#/course/${slug}`, { ...keys, present: String(step) });
}
