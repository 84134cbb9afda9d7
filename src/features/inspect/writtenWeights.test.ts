import { expect, test } from 'vitest';
import { defaultRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { writtenWeights } from './writtenWeights';

const run = { ...defaultRun, layers: [{ units: 5 }] };

test('Without training nothing was written', () => {
  for (const { change } of writtenWeights(run, initialWeights(run), 5)) expect(change.every((w) => w === 0)).toBe(true);
});

test('The unit that changed most comes first, with its differences where they are in the image', () => {
  const [kernel, ...rest] = initialWeights(run);
  const values = kernel.values.slice();
  values[100 * 5 + 3] += 2;
  values[7 * 5 + 1] -= 1;
  const [first, second] = writtenWeights(run, [{ ...kernel, values }, ...rest], 2);
  expect(first.unit).toBe(3);
  expect(first.change[100]).toBeCloseTo(2, 6);
  expect(second.unit).toBe(1);
  expect(second.change[7]).toBeCloseTo(-1, 6);
});
