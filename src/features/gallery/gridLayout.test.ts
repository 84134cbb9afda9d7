import { expect, test } from 'vitest';
import { columnsIn, LINE, linesInSight, nextPlace } from './gridLayout';

test('As many columns as fit, with room between them', () => {
  expect(columnsIn(56)).toBe(1);
  expect(columnsIn(119)).toBe(1);
  expect(columnsIn(120)).toBe(2);
  expect(columnsIn(10)).toBe(1);
});

test('Only the lines in sight are there, with one more at either end', () => {
  expect(linesInSight(0, 3 * LINE, 100)).toEqual([0, 1, 2, 3]);
  expect(linesInSight(10 * LINE, 3 * LINE, 100)).toEqual([9, 10, 11, 12, 13]);
  expect(linesInSight(10.5 * LINE, 3 * LINE, 100)).toEqual([9, 10, 11, 12, 13, 14]);
  expect(linesInSight(98 * LINE, 3 * LINE, 100)).toEqual([97, 98, 99]);
  expect(linesInSight(0, 3 * LINE, 0)).toEqual([]);
  // A list that has become short may be scrolled too far for a moment.
  expect(linesInSight(50 * LINE, 3 * LINE, 10)).toEqual([]);
});

test('Keys lead from picture to picture and not out of the list', () => {
  const from = (at: number, key: string) => nextPlace(at, key, 5, 23);
  expect(from(7, 'ArrowRight')).toBe(8);
  expect(from(7, 'ArrowDown')).toBe(12);
  expect(from(3, 'ArrowUp')).toBe(3);
  expect(from(20, 'ArrowDown')).toBe(20);
  expect(from(22, 'ArrowRight')).toBe(22);
  expect(from(2, 'PageDown')).toBe(22);
  expect(from(22, 'Home')).toBe(0);
  expect(from(0, 'End')).toBe(22);
  expect(from(0, 'a')).toBeUndefined();
});
