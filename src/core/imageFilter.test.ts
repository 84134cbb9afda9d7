import { expect, test } from 'vitest';
import { everyImage, matchingRows } from './imageFilter';
import { createRandom } from './random';
import { testReading } from './testReading';

/** [label, guess, how sure] of six images. */
const images = [
  [4, 4, 0.75],
  [4, 9, 0.875],
  [9, 9, 0.625],
  [4, 9, 0.625],
  [7, 7, 0.875],
  [9, 4, 0.75],
] as const;
const reading = testReading(
  Float32Array.from(
    images.flatMap(([, guess, sure]) => Array.from({ length: 10 }, (_, k) => (k === guess ? sure : 0))),
  ),
  Uint8Array.from(images, ([label]) => label),
);
const rows = (filter: Partial<typeof everyImage>) => matchingRows(reading, { ...everyImage, ...filter });

test('Images are chosen by outcome, by what they are and by what they are read as', () => {
  expect(rows({})).toEqual([0, 1, 2, 3, 4, 5]);
  expect(rows({ outcome: 'wrong' })).toEqual([1, 3, 5]);
  expect(rows({ outcome: 'right' })).toEqual([0, 2, 4]);
  expect(rows({ label: 4 })).toEqual([0, 1, 3]);
  expect(rows({ label: 4, guess: 9 })).toEqual([1, 3]);
  expect(rows({ guess: 9, outcome: 'right' })).toEqual([2]);
  expect(rows({ label: 4, guess: 4, outcome: 'wrong' })).toEqual([]);
});

test('The surest or the least sure come first; of equals the first in the file', () => {
  expect(rows({ order: 'surest' })).toEqual([1, 4, 0, 5, 2, 3]);
  expect(rows({ order: 'unsurest' })).toEqual([2, 3, 0, 5, 1, 4]);
  expect(rows({ order: 'surest', label: 4, guess: 9 })).toEqual([1, 3]);
});

test('For every cell of the matrix there are as many images as it counts', () => {
  const random = createRandom(3);
  const probabilities = Float32Array.from({ length: 5000 }, () => random.next());
  const labels = Uint8Array.from({ length: 500 }, () => random.below(10));
  const many = testReading(probabilities, labels);
  for (let label = 0; label < 10; label++) {
    for (let guess = 0; guess < 10; guess++) {
      expect(matchingRows(many, { ...everyImage, label, guess })).toHaveLength(many.confusion[label][guess]);
    }
  }
  expect(matchingRows(many, { ...everyImage, outcome: 'wrong' })).toHaveLength(many.mistakes);
});
