import type { ChapterEntry } from '../features/course/ChapterEntry';

/** The table of contents. A chapter's file is found by its number and slug: `01-pixels.tsx`. */
export const chapters: readonly ChapterEntry[] = [
  { number: 1, slug: 'pixels', items: [9, 10, 11, 12, 13] },
  { number: 2, slug: 'neuron', items: [1, 2] },
  { number: 3, slug: 'activation', items: [3] },
  { number: 4, slug: 'one-layer', items: [4] },
  { number: 5, slug: 'layers', items: [5, 6, 7, 8] },
  { number: 6, slug: 'by-hand', items: [14, 15, 16, 17, 18, 19, 20] },
  { number: 7, slug: 'loop', items: [21, 22] },
  { number: 8, slug: 'deeper', items: [23, 24, 25] },
  { number: 9, slug: 'keras', items: [26, 27, 28, 29, 30, 31] },
  { number: 10, slug: 'fit', items: [32, 33, 34, 35, 36] },
  { number: 11, slug: 'predict', items: [37, 38] },
  { number: 12, slug: 'sparse', items: [39] },
  { number: 13, slug: 'your-turn', items: [40] },
];
