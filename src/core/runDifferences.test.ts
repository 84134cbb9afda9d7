import { expect, test } from 'vitest';
import { defaultRun } from './run';
import { runDifferences } from './runDifferences';

const keys = (...runs: Parameters<typeof runDifferences>[0]) => runDifferences(runs).map(({ key }) => key);

test('Only settings that differ are named, with the runs that differ from the first', () => {
  const other = { ...defaultRun, lr: 0.01, seed: 3 };
  expect(runDifferences([defaultRun, other, defaultRun])).toEqual([
    { key: 'lr', differs: [false, true, false] },
    { key: 'seed', differs: [false, true, false] },
  ]);
  expect(keys(defaultRun, { ...defaultRun })).toEqual([]);
  expect(keys(defaultRun)).toEqual([]);
  expect(keys()).toEqual([]);
});

test('Two spellings of one network are the same', () => {
  const spelt = { ...defaultRun, layers: [{ units: 64, activation: 'relu' as const }, { units: 32 }] };
  expect(keys(defaultRun, spelt)).toEqual([]);
  expect(keys(defaultRun, { ...spelt, activation: 'tanh' })).toEqual(['activation']);
});

test('More layers of the same kind, or none, are just that', () => {
  expect(keys(defaultRun, { ...defaultRun, layers: [{ units: 64 }] })).toEqual(['layers']);
  expect(keys(defaultRun, { ...defaultRun, layers: [], activation: 'tanh' })).toEqual(['layers']);
  const mixed = { ...defaultRun, layers: [{ units: 64 }, { units: 32, init: 'heNormal' as const }] };
  expect(keys(defaultRun, mixed)).toEqual(['init']);
});

test('What concerns generated digits counts only where some are trained on', () => {
  const other = { ...defaultRun, size: 3000 };
  expect(keys(defaultRun, other)).toEqual(['size']);
  expect(keys({ ...defaultRun, data: 'mnist' }, { ...other, data: 'mnist' })).toEqual([]);
});
