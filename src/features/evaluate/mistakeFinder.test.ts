import { expect, test } from 'vitest';
import type { ReadSamples } from '../../ui/ReadSamples';
import { createMistakeFinder } from './mistakeFinder';
import { mistakesOf } from './mistakesOf';

/** 2,000 images labelled by their last digit; every hundredth is read as 9. */
const guesses = Uint8Array.from({ length: 2000 }, (_, row) => (row % 100 === 50 ? 9 : row % 10));

function reader(): { readonly read: ReadSamples; readonly asked: number[] } {
  const asked: number[] = [];
  const read: ReadSamples = async (_, rows) => {
    asked.push(rows.length);
    return { images: new Uint8Array(0), labels: Uint8Array.from(rows, (row) => row % 10) };
  };
  return { read, asked };
}

test('mistakes come in file order, and only as much is read as is asked for', async () => {
  const { read, asked } = reader();
  const finder = createMistakeFinder(read, guesses);
  expect(await finder.rows(0, 3)).toEqual([50, 150, 250]);
  expect(asked).toEqual([500]);
  expect(await finder.rows(3, 3)).toEqual([350, 450, 550]);
  expect(asked).toEqual([500, 500]);
});

test('the end of the file ends the list', async () => {
  const finder = createMistakeFinder(reader().read, guesses);
  expect(await finder.rows(18, 10)).toEqual([1850, 1950]);
});

test('two calls at once find nothing twice', async () => {
  const finder = createMistakeFinder(reader().read, guesses);
  const [first, second] = await Promise.all([finder.rows(0, 7), finder.rows(0, 7)]);
  expect(first).toEqual(second);
  expect(new Set(first).size).toBe(7);
});

test('mistakes are all but the diagonal', () => {
  const confusion = [
    [5, 1],
    [2, 7],
  ];
  expect(mistakesOf({ confusion })).toBe(3);
});
