import { expect, test } from 'vitest';
import { confusedPairs } from './confusedPairs';

/** Three classes: 8 of ten, 3 of four, none at all. */
const confusion = [
  [8, 0, 2],
  [1, 3, 0],
  [0, 0, 0],
];

test('A pair counts both ways', () => {
  expect(confusedPairs(confusion)).toEqual([
    { a: 0, b: 2, count: 2 },
    { a: 0, b: 1, count: 1 },
  ]);
});

test('Where nothing is mistaken there is no pair', () => {
  expect(
    confusedPairs([
      [4, 0],
      [0, 2],
    ]),
  ).toEqual([]);
});
