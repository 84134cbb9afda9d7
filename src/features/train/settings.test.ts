import { expect, test } from 'vitest';
import { presets } from '../../core/presets';
import { inRange } from '../../core/run';
import { numberFields } from './numberFields';
import { entryOf, presetEntries } from './presetEntries';

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
  for (const entry of presetEntries) {
    const { seeds: _, ...run } = presets[entry.preset];
    expect(entryOf({ ...run, ...entry.patch, seed: 99, engine: 'plain' })?.id).toBe(entry.id);
  }
  expect(entryOf({ ...presets.keras, lr: 0.5 })).toBeUndefined();
});
