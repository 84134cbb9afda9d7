import { expect, test } from 'vitest';
import { lectureModel, runOf } from '../../core/sequential/SequentialModel';
import { initialWeights } from '../../core/weights';
import { randomDigits } from '../../engine/randomDigits';
import { denseProduct } from './denseProduct';

test('A layer of a batch is its input times its kernel plus its bias, row by row', () => {
  const run = runOf(lectureModel);
  const weights = initialWeights(run);
  weights[3].values[7] = 0.5;
  const { input, output } = denseProduct(run, weights, randomDigits(4, 1), 1, 3);
  expect([input.length, output.length]).toEqual([3 * 64, 3 * 32]);
  for (const [row, unit] of [
    [0, 7],
    [2, 31],
  ]) {
    let z = weights[3].values[unit];
    for (let i = 0; i < 64; i++) z += input[row * 64 + i] * weights[2].values[i * 32 + unit];
    expect(output[row * 32 + unit]).toBeCloseTo(Math.max(0, z), 5);
  }
  const next = denseProduct(run, weights, randomDigits(4, 1), 2, 3);
  expect(next.input).toEqual(output);
});
