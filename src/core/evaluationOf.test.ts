import { expect, test } from 'vitest';
import { evaluationOf } from './evaluationOf';

/** Three images of a 0, a 1 and a 2; the last is read wrong. */
const labels = Uint8Array.of(0, 1, 2);

function rows(...truths: readonly number[]): Float32Array {
  const probabilities = new Float32Array(30);
  truths.forEach((p, row) => {
    probabilities[row * 10 + labels[row]] = p;
    probabilities[row * 10 + 9] = 1 - p;
  });
  return probabilities;
}

test('Loss, accuracy and confusions follow from the probabilities', () => {
  const { loss, accuracy, confusion, guesses } = evaluationOf(
    { loss: 'categoricalCrossentropy', fromLogits: false },
    rows(0.5, 0.75, 0.25),
    labels,
  );
  expect(loss).toBeCloseTo(-(Math.log(0.5) + Math.log(0.75) + Math.log(0.25)) / 3, 6);
  expect(accuracy).toBeCloseTo(2 / 3, 12);
  expect([...guesses]).toEqual([0, 1, 9]);
  expect([confusion[0][0], confusion[1][1], confusion[2][9], confusion[2][2]]).toEqual([1, 1, 1, 0]);
});

test('What lies beyond the clip is stuck at it, unless the loss takes logits', () => {
  const beyond = rows(1, 1, 1e-12);
  const clipped = evaluationOf({ loss: 'sparseCategoricalCrossentropy', fromLogits: false }, beyond, labels);
  expect(clipped.loss).toBeCloseTo(-Math.log(1e-7) / 3, 5);
  expect(clipped.stuck).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
  const exact = evaluationOf({ loss: 'sparseCategoricalCrossentropy', fromLogits: true }, beyond, labels);
  expect(exact.loss).toBeCloseTo(-Math.log(1e-12) / 3, 4);
  expect(exact.stuck[2]).toBe(0);
});

test('Squared error is the mean over the ten outputs', () => {
  const { loss } = evaluationOf({ loss: 'meanSquaredError', fromLogits: false }, rows(1, 1, 0.5), labels);
  expect(loss).toBeCloseTo((0.25 + 0.25) / 10 / 3, 7);
});
