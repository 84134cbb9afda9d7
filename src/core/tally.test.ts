import { describe, expect, test } from 'vitest';
import { createRandom } from './random';
import { binEdge, count, countsAt, createTally, TALLY_BINS, type Tally, tallyFigures } from './tally';

function tallyOf(numbers: ArrayLike<number>, scale?: Tally['scale']): Tally {
  const tally = createTally(scale);
  count(tally, numbers);
  return tally;
}

/** Counts of the bins that hold anything, by their lower edge. */
function filled({ scale, exponent, counts }: Tally): [number, number][] {
  return [...counts].flatMap((n, bin) => (n ? [[binEdge(scale, exponent, bin), n] as [number, number]] : []));
}

describe('a tally by value', () => {
  test('keeps zeros and what is no number out of its bins, and forgets nothing', () => {
    const tally = tallyOf([0, -0, 1.5, Number.NaN, -2, Number.POSITIVE_INFINITY, 1.5]);
    expect(tally).toMatchObject({ total: 7, zeros: 2, broken: 2, least: -2, most: 1.5 });
    // 2 needs 128 bins of 1/32: at 1/64 it would lie on the far edge.
    expect(tally.exponent).toBe(-5);
    expect(filled(tally)).toEqual([
      [-2, 1],
      [1.5, 2],
    ]);
    expect(tally.counts.reduce((sum, n) => sum + n) + tally.zeros + tally.broken).toBe(tally.total);
  });

  test('counts what comparing with the edges counts, in whatever order the numbers come', () => {
    const random = createRandom(3);
    const numbers = Array.from({ length: 3000 }, () => random.normal() * 0.4);
    const tally = tallyOf(numbers);
    const width = 2 ** tally.exponent;
    for (let bin = 0; bin < TALLY_BINS; bin++) {
      const from = (bin - 128) * width;
      expect(tally.counts[bin], `${from}`).toBe(numbers.filter((x) => x >= from && x < from + width).length);
    }
    expect(tallyOf([...numbers].sort((a, b) => b - a)).counts).toEqual(tally.counts);
    // One step narrower would not hold the largest.
    expect(Math.max(...numbers.map(Math.abs))).toBeGreaterThanOrEqual(64 * width);
  });

  test('gives the same counts in wider bins as numbers counted in those', () => {
    const random = createRandom(4);
    const numbers = Array.from({ length: 500 }, () => random.normal());
    const wide = tallyOf([...numbers, 100]);
    const expected = wide.counts.slice();
    expected[Math.floor(100 / 2 ** wide.exponent) + 128]--;
    expect(countsAt(tallyOf(numbers), wide.exponent)).toEqual(expected);
  });

  test('knows mean, deviation and mean size', () => {
    const { mean, deviation, size } = tallyFigures(tallyOf([1, -1, 4, -4, Number.NaN]));
    expect(mean).toBe(0);
    expect(deviation).toBeCloseTo(Math.sqrt(8.5), 12);
    expect(size).toBe(2.5);
    expect(tallyFigures(tallyOf([])).mean).toBeNaN();
  });
});

test('a tally by size has eight bins for each power of ten and keeps the rest at its ends', () => {
  const tally = tallyOf([0.02, -0.02, 0.5, 1e-30, 1e30, 0], 'size');
  expect(filled(tally)).toEqual([
    [-16, 1],
    [-1.75, 2],
    [-0.375, 1],
    [15.875, 1],
  ]);
  expect(tally.zeros).toBe(1);
});
