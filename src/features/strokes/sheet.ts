import { CLASSES, PIXELS } from '../../core/network';

/** Samples of each digit on a sheet. */
export const SHEET_ROWS = 8;
export const SHEET_CELLS = SHEET_ROWS * CLASSES;

/** A digit's 784 greys for each cell, row by row, a column a digit; undefined where there is none (yet). */
export type Sheet = readonly (Uint8Array | undefined)[];

/** Puts images into the columns of their labels, in their order, until the columns are full. */
export function sortIntoSheet(images: Uint8Array, labels: Uint8Array): Sheet {
  const sheet: (Uint8Array | undefined)[] = Array.from({ length: SHEET_CELLS });
  const filled = new Uint8Array(CLASSES);
  labels.forEach((label, i) => {
    if (filled[label] >= SHEET_ROWS) return;
    sheet[CLASSES * filled[label]++ + label] = images.subarray(i * PIXELS, (i + 1) * PIXELS);
  });
  return sheet;
}
