import { describe, expect, test } from 'vitest';
import { type InitializerName, initializerNames } from './initializers';
import { presets } from './presets';
import { defaultRun } from './run';
import { fitWeights, initialWeights } from './weights';

function spread(values: Float32Array): { mean: number; stddev: number; largest: number } {
  const mean = values.reduce((sum, w) => sum + w, 0) / values.length;
  const variance = values.reduce((sum, w) => sum + (w - mean) ** 2, 0) / values.length;
  return { mean, stddev: Math.sqrt(variance), largest: values.reduce((max, w) => Math.max(max, Math.abs(w)), 0) };
}

/** Standard deviation and largest value of a kernel (784, 64), from the definitions in Keras. */
const expected: Record<InitializerName, readonly [stddev: number, largest: number]> = {
  normal: [0.05, 0.05 * 6],
  unitNormal: [1, 6],
  glorotUniform: [Math.sqrt(2 / 848), Math.sqrt(6 / 848)],
  glorotNormal: [Math.sqrt(2 / 848), (2 * Math.sqrt(2 / 848)) / 0.8796],
  heNormal: [Math.sqrt(2 / 784), (2 * Math.sqrt(2 / 784)) / 0.8796],
  heUniform: [Math.sqrt(2 / 784), Math.sqrt(6 / 784)],
  zeros: [0, 0],
};

describe('Initial weights', () => {
  test.each(initializerNames)('%s has the spread of its definition', (init) => {
    const [kernel, bias] = initialWeights({ ...presets.byHand, init });
    const { mean, stddev, largest } = spread(kernel.values);
    const [wanted, limit] = expected[init];
    expect(kernel.shape).toEqual([784, 64]);
    expect(Math.abs(mean)).toBeLessThanOrEqual(wanted * 0.02);
    expect(Math.abs(stddev - wanted)).toBeLessThanOrEqual(wanted * 0.01);
    expect(largest).toBeLessThanOrEqual(limit * 1.0001);
    expect(bias.values.every((b) => b === 0)).toBe(true);
  });

  test('depend on the seed alone', () => {
    expect(initialWeights(defaultRun)).toEqual(initialWeights({ ...defaultRun, epochs: 99, lr: 1 }));
    expect(initialWeights(defaultRun)).not.toEqual(initialWeights({ ...defaultRun, seed: 2 }));
  });

  test('of two layers of one shape differ', () => {
    const weights = initialWeights({ ...defaultRun, layers: [{ units: 8 }, { units: 8 }, { units: 8 }] });
    expect(weights[2].values).not.toEqual(weights[4].values);
  });
});

describe('Weights from outside', () => {
  const weights = initialWeights(presets.single);

  test('are taken when they fit', () => {
    expect(fitWeights(presets.single, weights)).toEqual(weights);
  });

  test.each([
    ['too few tensors', weights.slice(1), 'weights'],
    ['another shape', [{ ...weights[0], shape: [10, 784] }, weights[1]], 'dense/kernel'],
    ['too few values', [weights[0], { ...weights[1], values: new Float32Array(9) }], 'dense/bias'],
    ['NaN', [weights[0], { ...weights[1], values: new Float32Array(10).fill(Number.NaN) }], 'dense/bias'],
  ])('are refused for %s', (_, list, tensor) => {
    expect(() => fitWeights(presets.single, list)).toThrow(
      expect.objectContaining({ name: 'WrongWeights', details: expect.objectContaining({ tensor }) }),
    );
  });
});
