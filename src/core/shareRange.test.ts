import { expect, test } from 'vitest';
import { shareRange } from './shareRange';

test.each([
  // Worked out by hand from Wilson's formula, and in tables.
  [8, 10, 0.4902, 0.9433],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [550, 600, 0.8918, 0.9362],
])('%i right of %i leave %f to %f', (right, total, low, high) => {
  const range = shareRange(right, total);
  expect(range[0]).toBeCloseTo(low, 4);
  expect(range[1]).toBeCloseTo(high, 4);
});

test('Nothing says nothing', () => {
  expect(shareRange(0, 0)).toEqual([0, 1]);
});
