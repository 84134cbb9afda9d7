import type { ChapterEntry } from '../features/course/ChapterEntry';
import type { Language } from '../i18n/i18n';
import { readHash, writeHash } from '../ui/hashAddress';

/** What an address asks of the course. */
export interface CourseAddress {
  /** A chapter's slug, known or not; undefined for the contents. */
  readonly slug: string | undefined;
  readonly item: number | undefined;
}

/**
 * Reads an address that leads to the course: `#/course`, `#/course/pixels`, `#/course/pixels#item-11`, and, without a
 * chapter, `#item-11` or `?item=11`, whose chapter is found in `contents`. Undefined for any other screen's.
 */
export function readCourseAddress(
  { hash, search }: Pick<Location, 'hash' | 'search'>,
  contents: readonly ChapterEntry[],
): CourseAddress | undefined {
  const { path, query, anchor } = readHash(hash);
  const [, screen, slug] = path.split('/');
  if (screen && screen !== 'course') return undefined;
  const asked = query.get('item') ?? (screen ? null : new URLSearchParams(search).get('item'));
  const item = itemOf(anchor) ?? itemOf(path) ?? itemOf(`item-${asked}`);
  if (!screen && item === undefined) return undefined;
  if (slug) return { slug, item };
  const found = contents.find(({ items }) => item !== undefined && items.includes(item));
  return { slug: found?.slug, item: found && item };
}

/** The hash that says the same in the course's own way; the figures' state stays, and a language where given. */
export function courseHash(hash: string, { slug, item }: CourseAddress, language?: Language): string {
  const { query } = readHash(hash);
  for (const key of ['item', 'lang', 'v']) query.delete(key);
  if (language) query.set('lang', language);
  const path = slug ? `/course/${slug}` : '/course';
  return writeHash({ path, query, anchor: item === undefined ? '' : `item-${item}` });
}

function itemOf(word: string): number | undefined {
  const found = /^item-(\d+)$/.exec(word);
  return found ? Number(found[1]) : undefined;
}
