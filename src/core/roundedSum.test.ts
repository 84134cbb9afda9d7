import { expect, test } from 'vitest';
import { createRandom } from './random';
import { roundedSum } from './roundedSum';

const printed = (values: readonly number[], decimals: number) =>
  values.reduce((sum, value) => sum + Math.round(value * 10 ** decimals), 0);

test('Thirds of one add up to one', () => {
  expect(roundedSum([1 / 3, 1 / 3, 1 / 3], 2)).toEqual({ parts: [0.34, 0.33, 0.33], total: 1 });
});

test('What is printed adds up, and every part is less than one unit off', () => {
  const random = createRandom(5);
  for (let trial = 0; trial < 500; trial++) {
    const parts = Array.from({ length: 1 + random.below(6) }, () => 8 * random.normal());
    const { parts: rounded, total } = roundedSum(parts, 2);
    expect(printed(rounded, 2)).toBe(Math.round(total * 100));
    expect(Math.abs(total - parts.reduce((sum, part) => sum + part, 0))).toBeLessThanOrEqual(0.005 + 1e-9);
    for (const [index, part] of parts.entries()) expect(Math.abs(rounded[index] - part)).toBeLessThan(0.01);
  }
});
