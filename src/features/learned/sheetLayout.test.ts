import { expect, test } from 'vitest';
import { sheetLayout } from './sheetLayout';

test('Few pictures are large, many are small, and all fit', () => {
  expect(sheetLayout(10, 900)).toEqual({ columns: 5, rows: 2, width: 900 });
  expect(sheetLayout(64, 900)).toEqual({ columns: 13, rows: 5, width: 900 });
  expect(sheetLayout(3, 900)).toEqual({ columns: 3, rows: 1, width: 288 });
  for (const units of [1, 10, 64, 512, 1024]) {
    for (const width of [300, 900, 1600]) {
      const { columns, rows } = sheetLayout(units, width);
      expect(columns * rows).toBeGreaterThanOrEqual(units);
      expect(columns * (rows - 1)).toBeLessThan(units);
    }
  }
});
