import { expect, test } from 'vitest';
import { argMax, confusionCounts } from './confusion';

test('Rows are labels, columns are guesses', () => {
  const counts = confusionCounts([4, 4, 9], [4, 9, 9]);
  expect(counts[4][4]).toBe(1);
  expect(counts[4][9]).toBe(1);
  expect(counts[9][9]).toBe(1);
  expect(counts.flat().reduce((sum, n) => sum + n)).toBe(3);
});

test('Of equal numbers the first is the largest', () => {
  expect(argMax([1, 3, 3])).toBe(1);
  expect(argMax([9, 0, 5, 2], 1, 3)).toBe(1);
});
