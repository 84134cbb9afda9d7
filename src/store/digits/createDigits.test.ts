import { beforeEach, describe, expect, test } from 'vitest';
import type { StoreApi } from 'zustand';
import { writeDigitsFile } from '../../data/own/digitsFile';
import { MOST_DIGITS, type OwnDigit } from '../../data/own/OwnDigit';
import { createDigits } from './createDigits';
import type { DigitsState } from './DigitsState';

const line = (x: number) =>
  [
    [
      [x, 40],
      [x, 240],
    ],
  ] as const;

let kept: Map<string, OwnDigit>;
let full: boolean;
let digits: StoreApi<DigitsState>;
let clock = 0;

/** Like the browser's: a full disk takes nothing more, what was there stays. */
const storage = {
  read: async () => structuredClone([...kept.values()]),
  write: async (list: readonly OwnDigit[]) => {
    if (full) throw new DOMException('no room', 'QuotaExceededError');
    for (const digit of structuredClone(list)) kept.set(digit.id, digit);
  },
  remove: async (ids: readonly string[]) => {
    for (const id of ids) kept.delete(id);
  },
};

const reopened = () => {
  const again = createDigits(storage, () => ++clock);
  return again
    .getState()
    .open()
    .then(() => again);
};
const labels = () => digits.getState().digits.map(({ label }) => label);

beforeEach(async () => {
  kept = new Map();
  full = false;
  digits = await reopened();
});

describe('A collection', () => {
  test('keeps drawings with label and writer beyond a reload, and goes on with the last writer', async () => {
    digits.getState().writeAs('  Mei ');
    await digits.getState().keep(4, line(100));
    await digits.getState().keep(9, line(110));
    const again = await reopened();
    expect(again.getState().digits).toEqual(digits.getState().digits);
    expect(again.getState().digits.map(({ label, writer }) => [label, writer])).toEqual([
      [4, 'Mei'],
      [9, 'Mei'],
    ]);
    expect(again.getState().writer).toBe('Mei');
  });

  test('reads what is kept before it keeps more, whoever asks first', async () => {
    await digits.getState().keep(4, line(100));
    const again = createDigits(storage, () => ++clock);
    await again.getState().keep(5, line(101));
    expect(again.getState().digits.map(({ label }) => label)).toEqual([4, 5]);
  });

  test('relabels and removes, and takes both back, here and in the browser', async () => {
    const id = await digits.getState().keep(4, line(100));
    await digits.getState().keep(5, line(101));
    const before = digits.getState().digits;
    await digits.getState().relabel(id ?? '', 9);
    expect(labels()).toEqual([9, 5]);
    expect(digits.getState().undoable?.kind).toBe('relabelled');
    await digits.getState().undo();
    expect(digits.getState().digits).toEqual(before);

    await digits.getState().remove(before.map((digit) => digit.id));
    expect([labels(), kept.size]).toEqual([[], 0]);
    await digits.getState().undo();
    expect((await reopened()).getState().digits).toEqual(before);
    expect(digits.getState().undoable).toBeUndefined();
  });

  test('is bounded, and says so instead of losing anything', async () => {
    const many = Array.from({ length: MOST_DIGITS }, (_, x) => ({
      id: `${x}`,
      label: 1,
      strokes: line(x / 10 + 0.05),
      time: x,
    }));
    await digits.getState().take([{ name: 'all', text: writeDigitsFile(many) }]);
    expect(kept.size).toBe(MOST_DIGITS);
    expect(await digits.getState().keep(4, line(500))).toBeUndefined();
    expect(digits.getState().fault?.name).toBe('DigitsFull');
    expect(labels()).toHaveLength(MOST_DIGITS);
  });

  test('on a full disk stays on the page, and is kept at the next try', async () => {
    await digits.getState().keep(4, line(100));
    full = true;
    await digits.getState().keep(5, line(101));
    expect(digits.getState().fault?.name).toBe('DigitsNotKept');
    expect([labels(), kept.size]).toEqual([[4, 5], 1]);
    await digits.getState().retry();
    expect(digits.getState().fault?.name).toBe('DigitsNotKept');
    full = false;
    await digits.getState().retry();
    expect([digits.getState().fault, kept.size]).toEqual([undefined, 2]);
  });

  test('works where the browser keeps nothing at all', async () => {
    const deaf = { read: () => Promise.reject(new Error('private')), write: storage.write, remove: storage.remove };
    full = true;
    digits = createDigits(deaf);
    await digits.getState().open();
    expect(digits.getState()).toMatchObject({ status: 'ready', fault: { name: 'DigitsNotKept' } });
    await digits.getState().keep(3, line(100));
    expect(labels()).toEqual([3]);
  });
});

describe('Files of the class', () => {
  test('come in together, each drawing once', async () => {
    await digits.getState().keep(4, line(100));
    const mine = writeDigitsFile(digits.getState().digits);
    const plain = JSON.stringify([{ label: 1, strokes: line(7) }]);
    await digits.getState().take([
      { name: 'a', text: mine },
      { name: 'b', text: plain },
      { name: 'c', text: plain },
    ]);
    expect(digits.getState().imported).toEqual([
      { file: 'a', added: 0, known: 1 },
      { file: 'b', added: 1, known: 0 },
      { file: 'c', added: 0, known: 1 },
    ]);
    expect((await reopened()).getState().digits).toHaveLength(2);
  });

  test('that are damaged are left out whole, the others come in', async () => {
    const good = JSON.stringify([{ label: 1, strokes: line(7) }]);
    const bad = JSON.stringify([
      { label: 2, strokes: line(8) },
      { label: 'two', strokes: line(9) },
    ]);
    await digits.getState().take([
      { name: 'bad', text: bad },
      { name: 'good', text: good },
    ]);
    expect(labels()).toEqual([1]);
    expect(digits.getState().fault).toEqual({ name: 'DigitsDamaged', details: { file: 'bad', number: 2 } });
  });
});
