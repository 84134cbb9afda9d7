import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { parameterCount } from '../../core/network';
import { parseRun } from '../../core/parseRun';
import { presets } from '../../core/presets';
import { inRange } from '../../core/run';
import { runText } from '../../core/runText';
import { numberFields } from './numberFields';
import { entryOf, everyone, presetEntries, runOf } from './presetEntries';
import { isWidened, widerText } from './widerText';

test('every rung and mark of a number may stand in a run', () => {
  for (const { range, ladder, marks } of Object.values(numberFields)) {
    for (const value of [...ladder, ...marks]) expect(inRange(value, range)).toBe(true);
  }
});

test('a share can be typed as a percentage or a fraction', () => {
  const { parse, format } = numberFields.split;
  expect(['20%', '20', '0.2', '20％'].map((text) => parse?.(text))).toEqual([0.2, 0.2, 0.2, 0.2]);
  expect(parse?.('')).toBeNaN();
  expect(format(0.2)).toBe('20%');
});

test('a learning rate is written without noise', () => {
  expect(numberFields.lr.format(0.1 + 0.2)).toBe('0.3');
  expect(numberFields.lr.format(0.0001)).toBe('0.0001');
});

test('each line of the menu is recognized, whatever the seed and engine', () => {
  for (const entry of [...presetEntries, everyone]) {
    const { seeds: _, ...run } = presets[entry.preset];
    expect(entryOf({ ...run, ...entry.patch, seed: 99, engine: 'plain' })?.id).toBe(entry.id);
  }
  expect(entryOf({ ...presets.keras, lr: 0.5 })).toBeUndefined();
});

test("the run that reads everyone's writing is small, and mixed and changed", () => {
  const run = runOf(everyone);
  expect(parameterCount(run)).toBeLessThanOrEqual(110_000);
  expect(parseRun(runText(run)).run).toEqual(run);
  expect(entryOf({ ...run, mix: 0 })).toBeUndefined();
});

test('how a training set is widened is said in a few words, and not where nothing is', () => {
  const say = ((key: string, values?: { mix: string }) => `${key} ${values?.mix ?? ''}`.trim()) as TFunction;
  expect(widerText(presets.keras, 'mnist', say)).toBeUndefined();
  const both = { ...presets.keras, augment: 'light', mix: 40_000 } as const;
  expect(widerText(both, 'mnist', say)).toBe('train.widerLight · train.widerMix 40,000');
  expect(widerText(both, 'strokes', say)).toBe('train.widerLight');
  expect(isWidened({ ...presets.keras, mix: 40_000 }, 'strokes')).toBe(false);
});
