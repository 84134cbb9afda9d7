import { expect, test } from 'vitest';
import { sampleLoss, softmax } from './losses';

function of(logits: readonly number[], label: number, fromLogits: boolean): number {
  const p = new Float64Array(logits.length);
  softmax(logits, 0, logits.length, p);
  return sampleLoss('categoricalCrossentropy', fromLogits, logits, 0, p, label);
}

test('Softmax outputs are positive, sum to one, and stand large logits', () => {
  const p = new Float64Array(3);
  softmax([1000, 1000, -1000], 0, 3, p);
  expect([...p]).toEqual([0.5, 0.5, 0]);
});

test('Clipped and from-logits cross-entropy are the same while nothing is clipped', () => {
  expect(of([1, 2, 3], 0, false)).toBeCloseTo(of([1, 2, 3], 0, true), 12);
});

test("Keras's clip holds the loss at 16.118; from logits it goes on", () => {
  expect(of([0, 100], 0, false)).toBeCloseTo(16.118, 3);
  expect(of([0, 100], 0, true)).toBeCloseTo(100, 6);
});

test('The mean squared error is the mean over the outputs', () => {
  const p = Float64Array.from([0.2, 0.8]);
  expect(sampleLoss('meanSquaredError', false, [], 0, p, 1)).toBeCloseTo((0.04 + 0.04) / 2, 12);
});
