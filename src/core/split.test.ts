import { describe, expect, test } from 'vitest';
import { epochOrder, splitRows } from './split';

describe('The split', () => {
  test.each([
    [60_000, 0.2, 48_000],
    [60_000, 0, 60_000],
    [60_000, 0.9, 6_000],
    [10, 0.3, 7],
    [10, 0.25, 7],
    [600, 0.1, 540],
  ])('of %i rows at %f trains on %i', (rows, split, train) => {
    expect(splitRows(rows, split)).toEqual({ train, validation: rows - train });
  });
});

describe('The order of an epoch', () => {
  test('is the file order without shuffling', () => {
    expect([...epochOrder(5, false, 1, 0)]).toEqual([0, 1, 2, 3, 4]);
  });

  test('has every row once', () => {
    expect([...epochOrder(1000, true, 7, 3)].sort((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, i) => i));
  });

  test('is the same for the same seed and epoch, and another for another', () => {
    const order = [...epochOrder(100, true, 1, 0)];
    expect([...epochOrder(100, true, 1, 0)]).toEqual(order);
    expect([...epochOrder(100, true, 1, 1)]).not.toEqual(order);
    expect([...epochOrder(100, true, 2, 0)]).not.toEqual(order);
  });

  test('puts a row anywhere equally often', () => {
    const counts = new Array<number>(10).fill(0);
    for (let epoch = 0; epoch < 2000; epoch++) counts[epochOrder(10, true, 1, epoch).indexOf(0)]++;
    // 200 each on average, standard deviation 13: five of them are a fair limit.
    for (const count of counts) expect(Math.abs(count - 200)).toBeLessThan(67);
  });
});
