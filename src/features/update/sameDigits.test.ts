import { expect, test } from 'vitest';
import { agreement } from './sameDigits';

const tensor = (...values: number[]) => [{ name: 'w', shape: [values.length], values: Float32Array.from(values) }];

test('Weights agree that are written alike with five decimals', () => {
  const { total, same, largest } = agreement(tensor(1, -0.5, 2), tensor(1.000001, -0.5, 2.0001));
  expect([total, same]).toEqual([3, 2]);
  expect(largest).toBeCloseTo(1e-4, 6);
});
