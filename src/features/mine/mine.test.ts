import { describe, expect, test } from 'vitest';
import type { OwnDigit } from '../../data/own/OwnDigit';
import { filtered, writersOf } from './digitFilter';
import { gridWindow } from './gridWindow';
import { majority } from './majority';
import { promptAt } from './prompts';
import { type Reading, readingOf } from './Reading';
import { resultsCsv } from './resultsCsv';
import { tally } from './tally';

const strokes = [
  [
    [1, 2],
    [3, 4],
  ],
] as const;
const digit = (id: string, label: number, writer?: string): OwnDigit => ({ id, label, strokes, time: 0, writer });
const reads = (guess: number, confidence: number) =>
  readingOf(Float32Array.from({ length: 10 }, (_, k) => (k === guess ? confidence : (1 - confidence) / 9)));

const own = [digit('a', 4, 'Mei'), digit('b', 4, 'Bo'), digit('c', 9), digit('d', 4, 'Mei'), digit('e', 7, '=1+"1"')];
const readings = new Map<OwnDigit, Reading>([
  [own[0], reads(4, 0.75)],
  [own[1], reads(9, 0.5)],
  [own[2], reads(4, 0.6)],
  [own[3], reads(9, 0.9)],
]);

describe('Prompts', () => {
  test('are all ten digits every ten, none twice in a row, always in the same order', () => {
    const prompts = Array.from({ length: 1000 }, (_, index) => promptAt(index));
    for (let round = 0; round < 100; round++) expect(new Set(prompts.slice(round * 10, round * 10 + 10)).size).toBe(10);
    expect(prompts.some((prompt, index) => prompt === prompts[index - 1])).toBe(false);
    expect(prompts.slice(0, 10)).not.toEqual(prompts.slice(10, 20));
    expect(promptAt(123)).toBe(prompts[123]);
  });
});

describe('A collection that has been read', () => {
  test('is counted by class and by pair; what is not read yet does not count', () => {
    const { right, total, classes, pairs } = tally(own, readings);
    expect([right, total]).toEqual([1, 4]);
    expect([classes[4], classes[9], classes[7]]).toEqual([
      { right: 1, total: 3 },
      { right: 0, total: 1 },
      { right: 0, total: 0 },
    ]);
    expect(pairs).toEqual([
      { label: 4, guess: 9, count: 2 },
      { label: 9, guess: 4, count: 1 },
    ]);
  });

  test.each([
    [{ label: undefined, writer: '', shown: 'all' }, 'edcba'],
    [{ label: 4, writer: '', shown: 'all' }, 'dba'],
    [{ label: undefined, writer: '', shown: 'wrong' }, 'dcb'],
    [{ label: 4, writer: 'Mei', shown: 'right' }, 'a'],
    [{ label: undefined, writer: 'Nobody', shown: 'all' }, ''],
  ] as const)('shows %j as %s, the newest first', (filter, ids) => {
    expect(
      filtered(own, readings, filter)
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids);
  });

  test('names its writers once, in order', () => {
    expect(writersOf(own)).toEqual(['=1+"1"', 'Bo', 'Mei']);
  });

  test('becomes a table that a spreadsheet takes for text', () => {
    const [head, first, , , , last, end] = resultsCsv(own, readings).split('\r\n');
    expect(head.split(',').slice(0, 8).join()).toBe('drawing,label,guess,confidence,right,writer,time,p0');
    expect(first).toMatch(/^1,4,4,0\.750000,1,Mei,1970-01-01T00:00:00\.000Z,0\.027778,/);
    expect(last).toMatch(/^5,7,,,,"'=1\+""1""",1970/);
    expect(end).toBe('');
  });
});

describe('A grid', () => {
  const size = { width: 650, cell: 64, height: 80, view: 320, scrolled: 0 };

  test('draws the rows in sight and two more on either side', () => {
    expect(gridWindow(2000, size)).toEqual({ columns: 10, rows: 200, from: 0, to: 6 });
    expect(gridWindow(2000, { ...size, scrolled: 8000 })).toEqual({ columns: 10, rows: 200, from: 98, to: 106 });
  });

  test('of a few ends where they end, also when it was scrolled further before', () => {
    expect(gridWindow(12, { ...size, scrolled: 8000 })).toEqual({ columns: 10, rows: 2, from: 1, to: 1 });
    expect(gridWindow(0, size)).toMatchObject({ rows: 0, from: 0, to: -1 });
  });
});

test('Of eight neighbours the most frequent digits are named, a shared lead too', () => {
  expect(majority([4, 9, 9, 4, 9, 9, 4, 9])).toEqual({ digits: [9], count: 5, total: 8 });
  expect(majority([7, 1, 7, 1])).toEqual({ digits: [1, 7], count: 2, total: 4 });
  expect(majority([])).toEqual({ digits: [], count: 0, total: 0 });
});
