import { expect, test } from 'vitest';
import { mixOrder } from './mixOrder';

test('digits that are mixed in are spread evenly; the others keep their order', () => {
  expect([...mixOrder(4, 2)]).toEqual([0, -1, 1, 2, -2, 3]);
  expect([...mixOrder(2, 4)]).toEqual([-1, 0, -2, -3, 1, -4]);
  expect([...mixOrder(3, 0)]).toEqual([0, 1, 2]);
});

test.each([
  [48_000, 60_000],
  [300, 59_999],
  [1, 7],
  [480, 1],
])('of %i rows and %i mixed in, each comes once', (train, mixed) => {
  const sources = mixOrder(train, mixed);
  expect(sources).toHaveLength(train + mixed);
  expect([...sources].filter((source) => source >= 0)).toEqual(Array.from({ length: train }, (_, row) => row));
  expect([...sources].filter((source) => source < 0)).toEqual(Array.from({ length: mixed }, (_, k) => -1 - k));
});
