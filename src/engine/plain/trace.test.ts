import { expect, it } from 'vitest';
import { softmax } from '../../core/losses';
import { defaultRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { greysOf } from '../greys';
import { randomDigits } from '../randomDigits';
import { openPlain } from './plainModel';
import { trace } from './trace';

const weights = initialWeights(defaultRun);
const digits = randomDigits(1, 6);
const image = greysOf(digits, 0, 1);

it('shows every layer, and probabilities at the end', () => {
  const activations = trace(defaultRun, weights, image);
  expect(activations.map(({ length }) => length)).toEqual([64, 32, 10]);
  expect(activations[2].reduce((sum, p) => sum + p)).toBeCloseTo(1, 6);
});

it('computes the first layer as x·W + b through its activation', () => {
  const [first] = trace(defaultRun, weights, image);
  const [{ values: kernel }, { values: bias }] = weights;
  first.forEach((activation, unit) => {
    const z = image.reduce((sum, x, pixel) => sum + x * kernel[pixel * 64 + unit], bias[unit]);
    expect(activation).toBeCloseTo(Math.max(z, 0), 5);
  });
});

it('ends where the model does', async () => {
  const model = await openPlain(defaultRun, weights, digits);
  const expected = new Float64Array(10);
  softmax(await model.logits(image), 0, 10, expected);
  trace(defaultRun, weights, image)[2].forEach((p, digit) => {
    expect(p).toBeCloseTo(expected[digit], 6);
  });
});
