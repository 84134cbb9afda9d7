import { expect, test } from 'vitest';
import { rowsInSight, scrollTo } from './rowsInSight';

const sight = (top: number) => ({ top, rowHeight: 32, height: 320 });

test('Ten rows are seen, a few more drawn at either end, none that are not there', () => {
  expect(rowsInSight(sight(0), 10_000)).toEqual({ first: 0, last: 16 });
  expect(rowsInSight(sight(3200), 10_000)).toEqual({ first: 94, last: 116 });
  expect(rowsInSight(sight(9990 * 32), 10_000)).toEqual({ first: 9984, last: 10_000 });
  expect(rowsInSight(sight(0), 3)).toEqual({ first: 0, last: 3 });
});

test('A row that is in sight stays where it is; the next one below moves the list by one', () => {
  expect(scrollTo(5, sight(0))).toBe(0);
  expect(scrollTo(10, sight(0))).toBe(32);
  expect(scrollTo(4, sight(160))).toBe(96);
  expect(scrollTo(0, sight(160))).toBe(0);
});

test('A row far away comes to the top, with one before it', () => {
  expect(scrollTo(5000, sight(0))).toBe(4999 * 32);
});
