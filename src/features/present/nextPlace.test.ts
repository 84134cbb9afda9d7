import { expect, test } from 'vitest';
import { nextPlace } from './nextPlace';

const contents = [
  { number: 1, slug: 'pixels' },
  { number: 2, slug: 'neuron' },
];

test('Inside a chapter a step leads to its neighbour', () => {
  expect(nextPlace(contents, { place: 'pixels', steps: 5 }, 2, 1)).toEqual({ place: 'pixels', step: 3 });
  expect(nextPlace(contents, { place: 'pixels', steps: 5 }, 2, -1)).toEqual({ place: 'pixels', step: 1 });
});

test('Beyond the last step comes the next chapter’s first, before the first the last of the chapter before', () => {
  expect(nextPlace(contents, { place: 'pixels', steps: 5 }, 5, 1)).toEqual({ place: 'neuron', step: 1 });
  expect(nextPlace(contents, { place: 'neuron', steps: 3 }, 1, -1)).toEqual({ place: 'pixels', step: 99 });
});

test('The course has two ends, and the lab stands for itself', () => {
  expect(nextPlace(contents, { place: 'pixels', steps: 5 }, 1, -1)).toBeUndefined();
  expect(nextPlace(contents, { place: 'neuron', steps: 3 }, 3, 1)).toBeUndefined();
  expect(nextPlace(contents, { place: 'lab', steps: 3 }, 3, 1)).toBeUndefined();
});
