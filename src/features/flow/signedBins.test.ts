import { expect, test } from 'vitest';
import { signedBins } from './signedBins';

test('A matrix that has room stays as it is', () => {
  const matrix = { values: [1, -2, 3, 4, 5, -6], rows: 2, columns: 3 };
  expect(Array.from(signedBins(matrix, 9, 9).values)).toEqual(matrix.values);
});

test('A bin shows the largest of its entries, with its sign', () => {
  const matrix = { values: [1, -2, 3, 4, 5, -6, 0.5, 0], rows: 4, columns: 2 };
  expect(signedBins(matrix, 2, 2)).toEqual({ values: Float64Array.from([3, 4, 5, -6]), rows: 2, columns: 2 });
  expect(signedBins({ values: [0, 0, -3, 1, 2], rows: 1, columns: 5 }, 1, 2)).toEqual({
    values: Float64Array.from([-3, 2]),
    rows: 1,
    columns: 2,
  });
});
