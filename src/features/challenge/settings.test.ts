import { expect, test } from 'vitest';
import { presets } from '../../core/presets';
import { defaultRun, sameRun, type TrainingRun } from '../../core/run';
import { budget, byHeart, ratesBase, rescue, small } from './challenges';
import { differences, layersText, readSettings, settingsText, startText } from './settings';

const bases = [budget.base, rescue.base, small.base, byHeart.base, ratesBase];
const units = (...sizes: number[]) => sizes.map((size) => ({ units: size }));

test('What a challenge begins with comes back from a link as it was', () => {
  for (const base of bases) {
    const read = readSettings(settingsText(base));
    expect(read && sameRun(read, base), settingsText(base)).toBe(true);
  }
});

test('A link names only what differs from the Keras preset', () => {
  const run: TrainingRun = { ...defaultRun, layers: units(64, 64), lr: 0.05, optimizer: 'adagrad' };
  expect(settingsText(run)).toBe('layers:64,64 optimizer:adagrad lr:0.05');
  expect(settingsText(defaultRun)).toBe('');
});

test('A link without sense is none', () => {
  expect(readSettings('lr:many')).toBeUndefined();
  expect(readSettings('pace:3')).toBeUndefined();
  expect(readSettings('lr:0.01 data:files')?.data).toBe('auto');
});

test('Start weights are one setting, whether of hidden or of output layers', () => {
  const change = { init: 'glorotUniform', outputInit: 'glorotUniform' } as const;
  expect(differences({ ...rescue.base, ...change }, rescue.base)).toEqual(['start']);
  expect(differences({ ...rescue.base, ...change, lr: 0.1 }, rescue.base)).toEqual(['start', 'lr']);
  expect(differences(rescue.base, rescue.base)).toEqual([]);
});

test('The stuck run is the slides’ by hand but for its seed', () => {
  const { seeds: _, ...byHand } = presets.byHand;
  expect(differences(rescue.base, byHand)).toEqual(['seed']);
});

test('Layers and starts are written short', () => {
  expect(layersText({ layers: units(64, 32) })).toBe('64 · 32');
  expect(startText(defaultRun)).toBe('normal(0.05) / Glorot uniform');
  expect(startText(rescue.base)).toBe('normal(1.0)');
  expect(startText({ ...defaultRun, layers: [] })).toBe('Glorot uniform');
});
