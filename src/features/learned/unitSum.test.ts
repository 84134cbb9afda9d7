import { expect, test } from 'vitest';
import { defaultRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { greysOf } from '../../engine/greys';
import { trace } from '../../engine/plain/trace';
import { randomDigits } from '../../engine/randomDigits';
import { strongestOutgoing, unitSum } from './unitSum';

const run = { ...defaultRun, activation: 'tanh' } as const;
const weights = initialWeights(run);
const image = greysOf(randomDigits(1, 3), 0, 1);
const seen = trace(run, weights, image);

test('A sum is its bias, its strongest inputs and all others, and the activation is f of it', () => {
  for (const layer of [0, 1]) {
    const { z, bias, inputs, others, activation } = unitSum(run, weights, image, seen, { layer, unit: 5 });
    expect(inputs).toHaveLength(6);
    expect(inputs.reduce((sum, { carried }) => sum + carried, bias + others)).toBeCloseTo(z, 10);
    expect(Math.tanh(z)).toBeCloseTo(activation, 5);
  }
});

test('The strongest inputs carry most, whatever their sign', () => {
  const { inputs } = unitSum(run, weights, image, seen, { layer: 1, unit: 2 }, 3);
  const all = Array.from(seen[0], (a, other) => ({ other, carried: a * weights[2].values[other * 32 + 2] }));
  all.sort((a, b) => Math.abs(b.carried) - Math.abs(a.carried));
  expect(inputs.map(({ other }) => other)).toEqual(all.slice(0, 3).map(({ other }) => other));
});

test('A unit of the output layer sends nothing on; others send to the next layer', () => {
  expect(unitSum(run, weights, image, seen, { layer: 2, unit: 0 }).outputs).toEqual([]);
  const [first] = strongestOutgoing(weights, { layer: 1, unit: 7 }, 1);
  const row = weights[4].values.subarray(70, 80);
  expect(Math.abs(first.weight)).toBe(Math.max(...row.map(Math.abs)));
  expect(row[first.other]).toBe(first.weight);
});
