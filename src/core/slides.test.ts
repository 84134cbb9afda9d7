import { expect, test } from 'vitest';
import { presets } from './presets';
import { defaultRun } from './run';
import { slideRuns, slidesFor } from './slides';

test('each preset with printed figures finds them', () => {
  expect(slidesFor(presets.keras)).toBe(slideRuns.keras);
  expect(slidesFor(presets.sparse)).toBe(slideRuns.keras);
  expect(slidesFor(presets.byHand)).toBe(slideRuns.byHand);
  expect(slidesFor(presets.single)).toBe(slideRuns.single);
});

test('two layers by hand have no figures in the slides', () => {
  expect(slidesFor(presets.byHandTwo)).toBeUndefined();
});

test('seed, epochs and engine make no other run', () => {
  expect(slidesFor({ ...defaultRun, seed: 7, epochs: 30, engine: 'plain' })).toBe(slideRuns.keras);
});

test('an activation written at the layer is the same network', () => {
  const layers = [{ units: 64, activation: 'relu' as const }, { units: 32 }];
  expect(slidesFor({ ...defaultRun, layers })).toBe(slideRuns.keras);
});

test('another learning rate, network or data set has nothing to be held against', () => {
  expect(slidesFor({ ...defaultRun, lr: 0.01 })).toBeUndefined();
  expect(slidesFor({ ...defaultRun, layers: [{ units: 64 }] })).toBeUndefined();
  expect(slidesFor({ ...defaultRun, outputInit: 'normal' })).toBeUndefined();
  expect(slidesFor({ ...defaultRun, data: 'files' })).toBeUndefined();
});

test('the tables have the printed epochs and last lines', () => {
  expect(slideRuns.single.epochs.map(({ epoch }) => epoch)).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  expect(slideRuns.byHand.epochs).toHaveLength(20);
  expect(slideRuns.keras.epochs).toHaveLength(10);
  expect(slideRuns.byHand.epochs.at(-1)).toMatchObject({ accuracy: 0.9728, valLoss: 0.5407 });
  expect(slideRuns.keras.epochs.at(-1)).toMatchObject({ loss: 0.0324, valAccuracy: 0.9726 });
  expect(slideRuns.keras.test).toEqual([0.1003, 0.9735]);
});
