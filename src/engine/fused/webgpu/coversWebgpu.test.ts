import { describe, expect, it } from 'vitest';
import { parameterCount } from '../../../core/network';
import { choices, defaultRun, MAX_HIDDEN_LAYERS, ranges, type TrainingRun } from '../../../core/run';
import { coversWebgpu, footprint, limits } from './coversWebgpu';
import { createLayout } from './createLayout';

function net(units: number[], batch = defaultRun.batch): TrainingRun {
  return { ...defaultRun, layers: units.map((count) => ({ units: count })), batch };
}

const widest = Array.from({ length: MAX_HIDDEN_LAYERS }, () => ranges.units.max);

describe('fused WebGPU covers', () => {
  it.each([[[64, 32]], [[128, 64]], [[512, 512]], [[]], [[1]], [[256]]])('%j in every batch there is', (units) => {
    for (const batch of [1, 30, 128, ranges.batch.max]) expect(coversWebgpu(net(units, batch))).toBe(true);
  });

  it('every optimizer, loss and activation', () => {
    for (const optimizer of choices.optimizer) expect(coversWebgpu({ ...defaultRun, optimizer })).toBe(true);
    for (const loss of choices.loss) expect(coversWebgpu({ ...defaultRun, loss })).toBe(true);
    for (const activation of choices.activation) expect(coversWebgpu({ ...defaultRun, activation })).toBe(true);
  });

  it('the widest network in batches of up to two thousand, and no more than a buffer holds', () => {
    expect(coversWebgpu(net(widest, 2000))).toBe(true);
    expect(coversWebgpu(net(widest, 2100))).toBe(false);
    expect(coversWebgpu(net([1024, 1024, 1024], 10_000))).toBe(false);
  });

  it('nothing that takes more than a workgroup shares or more workgroups than there are', () => {
    const needs = footprint(createLayout(net(widest)), 1);
    expect(needs.shared).toBeLessThanOrEqual(limits.shared);
    expect(needs.groups).toBeLessThanOrEqual(limits.groups);
    expect(coversWebgpu(net([1500]))).toBe(false);
    expect(coversWebgpu(net([...widest, 1024]))).toBe(false);
  });
});

describe('the layout', () => {
  it('has the parameters in the order of the weights', () => {
    const { layers, parameters } = createLayout(net([64, 32]));
    expect(layers.map(({ kernel, bias }) => [kernel, bias])).toEqual([
      [0, 50_176],
      [50_240, 52_288],
      [52_320, 52_640],
    ]);
    expect(parameters).toBe(parameterCount(net([64, 32])));
  });

  it('keeps activations and deltas of hidden layers, and the deltas of the logits', () => {
    const { layers, values, widestInput } = createLayout(net([1000, 32]));
    expect(layers.map(({ outputs, deltas }) => [outputs, deltas])).toEqual([
      [0, 1000],
      [2000, 2032],
      [2064, 2064],
    ]);
    expect(values).toBe(2074);
    expect(widestInput).toBe(1000);
    expect(createLayout(net([])).widestInput).toBe(784);
  });
});
