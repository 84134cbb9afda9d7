import { expect, test } from 'vitest';
import { flipOf } from './flip';

test('An answer that flips became right, wrong, or another wrong one', () => {
  const erased = { erased: 3.2, added: 0 };
  expect(flipOf(4, 9, 4, erased)).toEqual({ flip: 'becameRight', change: 'erased', pixels: 3 });
  expect(flipOf(4, 4, 9, erased).flip).toBe('becameWrong');
  expect(flipOf(4, 9, 7, erased).flip).toBe('becameOther');
  expect(flipOf(4, 9, 9, erased).flip).toBe('same');
});

test('Ink is taken away, put on, or both; a trace of it is none', () => {
  expect(flipOf(4, 9, 9, { erased: 0, added: 0 }).flip).toBe('untouched');
  expect(flipOf(4, 9, 9, { erased: 0.01, added: 0.02 }).flip).toBe('untouched');
  expect(flipOf(4, 9, 9, { erased: 0.01, added: 2 }).change).toBe('added');
  expect(flipOf(4, 9, 9, { erased: 1, added: 0.3 })).toMatchObject({ change: 'both', pixels: 1 });
  expect(flipOf(4, 9, 4, { erased: 0.2, added: 0 }).pixels).toBe(1);
});
