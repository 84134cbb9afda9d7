import { expect, test } from 'vitest';
import { mistakePlaces, nextCell } from './mistakes';

const labels = [4, 4, 9, 4, 4, 9];
const guesses = [4, 9, 4, 9, 9];

test('Images of one digit that were read as another are found in file order', () => {
  expect(mistakePlaces(labels, guesses, { label: 4, guess: 9 }, 2)).toEqual([1, 3]);
  expect(mistakePlaces(labels, guesses, { label: 4, guess: 9 }, 9)).toEqual([1, 3, 4]);
});

test('Images that were not guessed are not looked at', () => {
  expect(mistakePlaces(labels, guesses, { label: 9, guess: 4 }, 9)).toEqual([2]);
});

test('The arrows move from cell to cell and stop at the edge', () => {
  expect(nextCell({ label: 0, guess: 3 }, 'ArrowDown', 10)).toEqual({ label: 1, guess: 3 });
  expect(nextCell({ label: 0, guess: 3 }, 'ArrowUp', 10)).toEqual({ label: 0, guess: 3 });
  expect(nextCell({ label: 5, guess: 9 }, 'ArrowRight', 10)).toEqual({ label: 5, guess: 9 });
  expect(nextCell({ label: 5, guess: 9 }, 'Enter', 10)).toBeUndefined();
});
