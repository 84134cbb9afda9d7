import type { ChapterEntry } from './ChapterEntry';
import { chapterHref } from './courseFrame';

/** Where to go on: the chapter (and item) that was open last, else the first chapter. */
export function placeOf(contents: readonly ChapterEntry[], last: string | undefined) {
  const [slug, anchor] = (last ?? '').split('#item-');
  const entry = contents.find((known) => known.slug === slug);
  const { slug: target } = entry ?? contents[0];
  const item = Number(anchor);
  return {
    begun: entry !== undefined,
    slug: target,
    href: chapterHref(target, entry?.items.includes(item) ? item : undefined),
  };
}
