import { createContext, useContext } from 'react';
import type { ChapterSlug } from '../../i18n/loadTexts';
import type { ChapterEntry } from './ChapterEntry';

/** The table of contents, for the parts of the frame that lead from one chapter to another. */
export const ContentsContext = createContext<readonly ChapterEntry[]>([]);

export function useContents(): readonly ChapterEntry[] {
  return useContext(ContentsContext);
}

/** The chapter that is open; its words are in the namespace of its slug. */
export const ChapterContext = createContext<ChapterSlug | undefined>(undefined);

export function useChapterSlug(): ChapterSlug {
  const slug = useContext(ChapterContext);
  if (!slug) throw new Error('this belongs inside a ChapterPage');
  return slug;
}

/** Address of a chapter, or of one item in it. */
export function chapterHref(slug: string, item?: number): string {
  return `#/course/${slug}${item === undefined ? '' : `#item-${item}`}`;
}
