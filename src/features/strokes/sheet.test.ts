import { expect, test } from 'vitest';
import { PIXELS } from '../../core/network';
import { SHEET_CELLS, SHEET_ROWS, sortIntoSheet } from './sheet';

test('Images go into the columns of their labels until these are full', () => {
  const labels = Uint8Array.from([...Array.from({ length: SHEET_ROWS + 2 }, () => 3), 9]);
  const images = Uint8Array.from({ length: labels.length * PIXELS }, (_, index) => Math.floor(index / PIXELS));
  const sheet = sortIntoSheet(images, labels);
  expect(sheet).toHaveLength(SHEET_CELLS);
  const found = [...sheet.keys()].filter((cell) => sheet[cell]);
  expect(found).toEqual([3, 9, 13, 23, 33, 43, 53, 63, 73]);
  expect(found.map((cell) => sheet[cell]?.[0])).toEqual([0, 10, 1, 2, 3, 4, 5, 6, 7]);
});
