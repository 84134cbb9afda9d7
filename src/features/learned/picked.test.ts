import { expect, test } from 'vitest';
import { parsePicked, pickedText } from './picked';

const layers = [{ units: 64 }, { units: 10 }];

test('A unit goes into a link and comes back, counted from 1', () => {
  expect(pickedText({ layer: 1, unit: 9 })).toBe('2-10');
  expect(parsePicked('2-10', layers)).toEqual({ layer: 1, unit: 9 });
  expect(pickedText(undefined)).toBe('');
});

test('A unit that the network does not have is none', () => {
  for (const text of ['', '2-11', '3-1', '0-1', '1-0', '1', 'a-b', '1-2-3']) {
    expect(parsePicked(text, layers), text).toBeUndefined();
  }
});
