import { expect, test } from 'vitest';
import { mistakePlaces } from './mistakes';

const labels = [4, 4, 9, 4, 4, 9];
const guesses = [4, 9, 4, 9, 9];

test('Images of one digit that were read as another are found in file order', () => {
  expect(mistakePlaces(labels, guesses, { label: 4, guess: 9 }, 2)).toEqual([1, 3]);
  expect(mistakePlaces(labels, guesses, { label: 4, guess: 9 }, 9)).toEqual([1, 3, 4]);
});

test('Images that were not guessed are not looked at', () => {
  expect(mistakePlaces(labels, guesses, { label: 9, guess: 4 }, 9)).toEqual([2]);
});
