import { expect, test } from 'vitest';
import { initialWeights } from '../../core/weights';
import { createValues, forward } from '../../engine/plain/forward';
import { plainNetwork } from '../../engine/plain/plainNetwork';
import { layerRun, layerSums } from './layerSums';

const image = Float32Array.from({ length: 784 }, (_, i) => (i % 7 === 0 ? 0.9 : 0));

test('Weights of spread 0.05 give the sums of spread 1, times 0.05', () => {
  const small = { ...layerRun, init: 'normal' as const };
  const layers = plainNetwork(small, initialWeights(small));
  const values = createValues(layers);
  forward(layers, image, values);
  const sums = layerSums([image]);
  expect(sums).toHaveLength(64);
  values[0].z.forEach((z, unit) => {
    expect(sums[unit] * 0.05).toBeCloseTo(z, 4);
  });
});
