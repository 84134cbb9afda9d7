import { expect, test } from 'vitest';
import { defaultRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { greysOf } from '../../engine/greys';
import { trace } from '../../engine/plain/trace';
import { randomDigits } from '../../engine/randomDigits';
import { answers, mostExciting } from './excites';

const digits = randomDigits(30, 2);

test('A unit answers each image as the trace of it says, and the strongest come first', () => {
  const run = { ...defaultRun, activation: 'tanh' } as const;
  const weights = initialWeights(run);
  const values = answers(run, weights, 11, digits);
  const expected = Array.from(values, (_, row) => trace(run, weights, greysOf(digits, row, 1))[0][11]);
  for (const [row, value] of values.entries()) expect(value).toBeCloseTo(expected[row], 5);
  const order = expected.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  expect(mostExciting(values, 4).map(({ index }) => index)).toEqual(order.slice(0, 4).map(({ index }) => index));
});

test('An output unit answers with its sum, and what leaves a unit at 0 does not excite it', () => {
  const run = { ...defaultRun, layers: [] };
  const weights = initialWeights(run);
  const [kernel, bias] = weights;
  const pushed = [kernel, { ...bias, values: bias.values.with(4, 1000) }];
  for (const value of answers(run, pushed, 4, digits)) expect(value).toBeGreaterThan(900);
  expect(mostExciting(Float64Array.of(0, 2, 0, 3), 9)).toEqual([
    { index: 3, value: 3 },
    { index: 1, value: 2 },
  ]);
});
