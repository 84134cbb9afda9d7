import { expect, test } from 'vitest';
import { thinned } from './thinned';

const points = Array.from({ length: 10 }, (_, index) => {
  const figures = { loss: 1, accuracy: index / 10 };
  return { batch: index + 1, own: figures, running: figures };
});

test('Few points stay as they are', () => {
  expect(thinned(points, 10)).toEqual(points.map(({ batch, own }) => [batch, own.accuracy]));
  expect(thinned([], 10)).toEqual([]);
});

test('Of many each is the mean of its neighbours, the last of fewer', () => {
  const some = thinned(points, 4);
  expect(some.map(([batch]) => batch)).toEqual([3, 6, 9, 10]);
  expect(some[0][1]).toBeCloseTo(0.1);
  expect(some[3][1]).toBeCloseTo(0.9);
});
