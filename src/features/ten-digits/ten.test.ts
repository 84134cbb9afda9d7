import { expect, test } from 'vitest';
import { isPassed, type Reading, rightOf, tenDigits } from './ten';

const pixels = new Float32Array(784);
const readings = (wrong: number, count = 10): readonly Reading[] =>
  Array.from({ length: count }, (_, asked) => ({
    asked,
    strokes: [],
    pixels,
    read: asked < wrong ? (asked + 1) % 10 : asked,
    probability: 0.9,
  }));

test('Every ten has each digit once, and another seed gives another order', () => {
  const orders = [1, 2, 3, 4, 5].map(tenDigits);
  for (const order of orders) expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(new Set(orders.map(String)).size).toBe(5);
  expect(tenDigits(3)).toEqual(tenDigits(3));
});

test('Nine of ten are enough, eight are not, and nine of nine are not yet ten', () => {
  expect(rightOf(readings(1))).toBe(9);
  expect(isPassed(readings(1))).toBe(true);
  expect(isPassed(readings(2))).toBe(false);
  expect(isPassed(readings(0, 9))).toBe(false);
});
