import { expect, test } from 'vitest';
import { presets } from '../../core/presets';
import { initialWeights } from '../../core/weights';
import { difference, initialKernel, templates } from './templates';

const initial = initialKernel(presets.single);

test('Before training every template is blank', () => {
  const blank = templates(initial, undefined);
  expect(blank).toHaveLength(10);
  for (const template of blank) expect(template.every((value) => value === 0)).toBe(true);
});

test('A weight that training changed shows in its digit, at its pixel', () => {
  const [kernel, bias] = initialWeights(presets.single);
  const values = kernel.values.slice();
  values[300 * 10 + 7] += 1.5;
  const found = templates(initial, [{ ...kernel, values }, bias]);
  expect(found[7][300]).toBeCloseTo(1.5, 6);
  expect(found.flatMap((template) => [...template]).filter((value) => value !== 0)).toHaveLength(1);
  expect(difference(found[7], found[1])[300]).toBeCloseTo(1.5, 6);
  expect(difference(found[1], found[7])[300]).toBeCloseTo(-1.5, 6);
});
