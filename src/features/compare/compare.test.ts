import type { TFunction } from 'i18next';
import { describe, expect, test } from 'vitest';
import { emptyHistory } from '../../core/progress';
import { defaultRun, type TrainingRun } from '../../core/run';
import type { RunEntry } from '../../store/runs/RunEntry';
import { choiceAtFirst, idsText, readIds, toggleColour, toggleRun, without } from './choice';
import { columnKeys } from './columns';
import { accuracyAxis, compareLines, epochAxis, logLossAxis, lossAxis } from './compareLines';
import { ownRow, slideRows } from './compareRows';
import { endNames } from './endNames';
import { changed, entrantsOf, otherValue, type RaceWish, runOf } from './raceEntrants';
import type { RowWords } from './rowNames';
import { runsCsv } from './runsCsv';
import { newestFirst, pressed, readSorting, sortingText, sortRows } from './sortRows';

/** Words that show their keys and values. */
const say = (key: string, values?: Readonly<Record<string, unknown>>) =>
  values ? `${key} ${Object.values(values).join(' ')}` : key;
const words = { app: say as unknown as TFunction, own: say as unknown as TFunction<'compare'> } satisfies RowWords;

function entry(id: string, at: number, valAccuracy: number, run: Partial<TrainingRun> = {}, name?: string): RunEntry {
  const epochs = [1, 2].map((epoch) => ({
    epoch,
    loss: 0.5 / epoch,
    accuracy: 0.9,
    valLoss: 0.6 / epoch,
    valAccuracy: valAccuracy - 0.1 / epoch,
    ms: 1500,
  }));
  const history = { ...emptyHistory, engine: 'plain' as const, data: 'strokes' as const, epochs, to: 2 };
  const settings = { ...defaultRun, ...run, epochs: 2 };
  return { id, ...(name && { name }), run: settings, history, pinned: false, at, bytes: 1 };
}

const entries = [
  entry('c', 3, 0.7, { lr: 0.01 }),
  entry('b', 2, 0.9, { layers: [{ units: 5 }] }, '=SUM(1,2) "b"'),
  { ...entry('a', 1, 0.8), test: { loss: 1, accuracy: 0.75, data: 'strokes' as const } },
];
const rows = entries.map((one) => ownRow(one, words));
const slides = slideRows(words);
const order = (column: (typeof columnKeys)[number], down: boolean) =>
  sortRows(rows, { column, down }, words)
    .map(({ id }) => id)
    .join('');

describe('The table', () => {
  test('names a run by the student, by its preset however long it is, or by its layers', () => {
    expect(rows.map(({ name }) => name)).toEqual(['names.layers 64 · 32', '=SUM(1,2) "b"', 'train.presetKerasShort']);
  });

  test('is sorted by any column, what has no figure last either way', () => {
    expect(order('at', true)).toBe('cba');
    expect(order('valAccuracy', true)).toBe('bac');
    expect(order('valAccuracy', false)).toBe('cab');
    expect(order('hidden', false)).toBe('bca');
    expect(order('test', true)).toBe('acb');
    expect(order('test', false)).toBe('acb');
    for (const column of columnKeys) expect(order(column, false)).toHaveLength(3);
  });

  test('turns round when the same head is pressed again, and a link says how', () => {
    const first = pressed('valAccuracy', newestFirst);
    expect(first).toEqual({ column: 'valAccuracy', down: true });
    expect(pressed('valAccuracy', first)).toEqual({ column: 'valAccuracy', down: false });
    for (const sorting of [first, newestFirst, pressed('lr', first)])
      expect(readSorting(sortingText(sorting))).toEqual(sorting);
    expect(readSorting('colour')).toBeUndefined();
  });

  test('is a table for spreadsheets with every setting and unrounded figures', () => {
    const lines = runsCsv([...rows, slides[2]])
      .trimEnd()
      .split('\n');
    const head = lines[0].split(',');
    const cell = (line: number, name: string) => lines[line].split(',')[head.indexOf(name)];
    expect(lines).toHaveLength(5);
    expect(lines[1]).toContain('"64,32",relu,normal,glorotUniform,adam,0.01,');
    // A name cannot break a row, nor be taken for a formula.
    expect(lines[2]).toContain(`b,"'=SUM(1,2) ""b""",5,relu`);
    expect(lines[3]).toContain(',0.25,0.9,0.3,0.75,0.75,3.000,strokes,plain,1970-01-01T00:00:00.001Z');
    expect(cell(4, 'layers')).toBe('');
    expect(cell(4, 'seed')).toBe('');
    expect(cell(4, 'val_accuracy')).toBe('0.9076');
  });
});

describe('Which runs are drawn', () => {
  const first = choiceAtFirst(['a', 'b', 'c', 'd', 'e', 'f'], ['s']);

  test('are at first the newest and the slides, the two newest in colour', () => {
    expect(first).toEqual({ runs: ['a', 'b', 'c', 'd', 'e', 's'], colour: ['a', 'b'] });
    expect(choiceAtFirst([], ['s'])).toEqual({ runs: ['s'], colour: ['', ''] });
  });

  test('can be taken out and in; out, a run gives its colour back', () => {
    const out = toggleRun(first, 'a');
    expect(out).toEqual({ runs: ['b', 'c', 'd', 'e', 's'], colour: ['', 'b'] });
    expect(toggleRun(out, 'a')).toEqual({ runs: ['b', 'c', 'd', 'e', 's', 'a'], colour: ['', 'b'] });
    expect(without(first, ['a', 'b', 'e'])).toEqual({ runs: ['c', 'd', 's'], colour: ['', ''] });
  });

  test('get the colours in turns; a free one comes first', () => {
    const third = toggleColour(first, 'c', 1);
    expect(third).toMatchObject({ colour: ['c', 'b'], given: 0 });
    const fourth = toggleColour(third, 'f', third.given);
    expect(fourth).toMatchObject({ colour: ['c', 'f'], runs: expect.arrayContaining(['f']) });
    const less = toggleColour(fourth, 'c', fourth.given);
    expect(less.colour).toEqual(['', 'f']);
    expect(toggleColour(less, 's', less.given).colour).toEqual(['s', 'f']);
  });

  test('stand in a link, none of them too', () => {
    for (const ids of [['a', 'b'], ['', 'b'], []]) expect(readIds(idsText(ids))).toEqual(ids);
    expect(readIds(idsText(['', '']))).toEqual([]);
  });
});

describe('The charts', () => {
  const ends = endNames([...rows, ...slides], words, 60);
  const lines = compareLines([...rows, ...slides], { metric: 'accuracy', colour: ['b', 'c'], ends, training: true });

  test('have one line for each run, two in colour on top, with thin ones for their training', () => {
    expect(lines.map(({ key, look }) => `${key} ${look}`)).toEqual([
      'a other',
      'slides-keras slidesDotted',
      'slides-byhand slidesDotted',
      'slides-single slidesDotted',
      'b training seed',
      'b train',
      'c training seed',
      'c validation',
    ]);
    expect(lines[0].points).toEqual([
      [1, 0.8 - 0.1],
      [2, 0.8 - 0.05],
    ]);
  });

  test('tell runs of one name apart by a setting, else by a number', () => {
    const twins = [entry('x', 1, 0.5), entry('y', 2, 0.5, { seed: 7 })].map((one) => ownRow(one, words));
    expect([...endNames(twins, words, 60).values()].map((end) => end.match(/\((.*)\)$/)?.[1])).toEqual(['1', '7']);
    const same = [entry('x', 1, 0.5), entry('y', 2, 0.5)].map((one) => ownRow(one, words));
    expect([...endNames(same, words, 60).values()].map((end) => end.match(/\((.*)\)$/)?.[1])).toEqual(['1', '2']);
  });

  test('have round numbers on their axes, that reach over all lines', () => {
    const line = (...values: number[]) => [
      { key: 'l', look: 'other' as const, points: values.map((y, x) => [x, y] as const) },
    ];
    expect(accuracyAxis(line(0.932, 0.971), true)).toMatchObject({ from: 0.93, to: 0.98 });
    expect(accuracyAxis(line(0.2, 1), true)).toMatchObject({ from: 0.2, to: 1 });
    for (const value of [0, 0.05, 0.5, 0.9734, 1]) {
      const { from, to } = accuracyAxis(line(value), true);
      expect(to - from).toBeGreaterThan(0);
      expect(from).toBeLessThanOrEqual(value);
      expect(to).toBeGreaterThanOrEqual(value);
      expect(to).toBeLessThanOrEqual(1);
      expect(lossAxis(line(value)).to).toBeGreaterThan(0);
    }
    expect(accuracyAxis([], true).ticks.length).toBeGreaterThan(1);
    expect(lossAxis(line(0.1, 8.4))).toMatchObject({ from: 0, to: 10 });
    expect(lossAxis(line(0.1, 0.43)).ticks.at(-1)).toBeCloseTo(0.5);
    expect(logLossAxis(line(-1.3, 0.92)).ticks).toEqual([-2, -1, 0, 1]);
    expect(epochAxis(slides).to).toBe(20.5);
  });
});

describe('A race', () => {
  const draft: TrainingRun = { ...defaultRun, data: 'strokes', size: 3000, engine: 'plain' };
  const wish: RaceWish = { first: 'lab', second: 'change', key: 'lr', value: '0.1', seed: 9, epochs: 4 };

  test('is between two runs from one seed and of one length, one setting changed or any other', () => {
    const pair = entrantsOf(wish, draft, rows);
    expect(pair).toEqual([
      { ...draft, seed: 9, epochs: 4 },
      { ...draft, seed: 9, epochs: 4, lr: 0.1 },
    ]);
    const [first, second] = entrantsOf({ ...wish, first: 'b', second: 'preset:single' }, draft, rows) ?? [];
    expect(first).toMatchObject({ layers: [{ units: 5 }], seed: 9, epochs: 4 });
    expect(second).toMatchObject({ layers: [], data: 'strokes', size: 3000, engine: 'plain', seed: 9, epochs: 4 });
    expect(runOf('gone', draft, rows)).toBe(draft);
  });

  test('does not begin with a value that makes no sense', () => {
    for (const value of ['', 'fast', '-1', '11']) expect(entrantsOf({ ...wish, value }, draft, rows)).toBeUndefined();
    expect(changed(draft, 'layers', '16:tanh,8')?.layers).toEqual([{ units: 16, activation: 'tanh' }, { units: 8 }]);
    expect(changed(draft, 'layers', '')?.layers).toEqual([]);
    expect(changed(draft, 'layers', '0')).toBeUndefined();
  });

  test('proposes another value than the first run has, whatever the setting', () => {
    for (const key of [
      'lr',
      'optimizer',
      'layers',
      'activation',
      'init',
      'batch',
      'loss',
      'shuffle',
      'engine',
    ] as const)
      expect(changed(draft, key, otherValue(draft, key))?.[key]).not.toEqual(draft[key]);
  });
});
