import type { ChapterSlug } from '../../i18n/loadTexts';

/** A line of the table of contents. */
export interface ChapterEntry {
  readonly number: number;
  readonly slug: ChapterSlug;
  /** The lecture's items that it teaches. */
  readonly items: readonly number[];
}
