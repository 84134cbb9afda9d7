import { expect, test } from 'vitest';
import type { Weights } from '../core/weights';
import type { Snapshot } from '../data/recording/Recording';
import { keepSnapshot } from './keepSnapshot';

/** 40 bytes. */
const weights: Weights = [{ name: 'dense/bias', shape: [10], values: new Float32Array(10) }];

function epochsAfter(count: number, most: number): number[] {
  let kept: readonly Snapshot[] = [];
  for (let epoch = 1; epoch <= count; epoch++) kept = keepSnapshot(kept, epoch, weights, most);
  return kept.map(({ epoch }) => epoch);
}

test('Every epoch is kept while there is room', () => {
  expect(epochsAfter(5, 200)).toEqual([1, 2, 3, 4, 5]);
});

test('Then every second of the oldest goes first', () => {
  expect(epochsAfter(6, 200)).toEqual([1, 3, 4, 5, 6]);
  expect(epochsAfter(7, 200)).toEqual([1, 3, 5, 6, 7]);
  const long = epochsAfter(1000, 800);
  expect(long).toHaveLength(20);
  expect([long[0], long[19]]).toEqual([1, 1000]);
});

test('The newest stays even where one alone is too large', () => {
  expect(epochsAfter(3, 10)).toEqual([3]);
});

test('What a stop leaves of an unfinished epoch is no epoch', () => {
  const one = keepSnapshot([], 1, weights);
  expect(keepSnapshot(one, 1, weights)).toBe(one);
  expect(keepSnapshot([], 0, weights)).toEqual([]);
});
