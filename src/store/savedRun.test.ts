import { describe, expect, test } from 'vitest';
import { emptyHistory } from '../core/progress';
import { defaultRun } from '../core/run';
import { initialWeights } from '../core/weights';
import type { KeptRun } from './LabState';
import { revive } from './savedRun';

const run = { ...defaultRun, layers: [{ units: 4 }] };
const kept: KeptRun = { run, history: { ...emptyHistory, phase: 'running' }, weights: initialWeights(run) };

describe('A run kept in the browser', () => {
  test('comes back idle, whatever it was doing', () => {
    expect(revive(kept)).toEqual({ ...kept, history: emptyHistory });
  });

  test('gets the defaults of keys that are newer than itself', () => {
    const { size, fresh, dataSeed, ...older } = run;
    expect(revive({ ...kept, run: older as typeof run })?.run).toEqual(run);
  });

  test('comes back with its epochs', () => {
    const snapshots = [{ epoch: 1, weights: kept.weights }];
    expect(revive({ ...kept, snapshots })?.snapshots).toEqual(snapshots);
  });

  test.each([
    ['epochs of another network', { ...kept, snapshots: [{ epoch: 1, weights: initialWeights(defaultRun) }] }],
    ['weights of another network', { ...kept, weights: initialWeights(defaultRun) }],
    ['no weights', { ...kept, weights: undefined }],
    ['no history to speak of', { ...kept, history: { epochs: 'ten' } }],
    ['nothing', {}],
  ])('is left alone when it has %s', (_, broken) => {
    expect(revive(broken as unknown as KeptRun)).toBeUndefined();
  });
});
