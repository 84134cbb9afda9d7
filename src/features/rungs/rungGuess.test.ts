import { expect, test } from 'vitest';
import { preprocessingHelped, rungGuess } from './rungGuess';

const probabilities = (values: Record<number, number>) =>
  Float32Array.from({ length: 10 }, (_, digit) => values[digit] ?? 0);
const guess = (digit: number, probability: number) => rungGuess(probabilities({ [digit]: probability }));

test('The two likeliest digits are named, the likelier first', () => {
  const found = rungGuess(probabilities({ 2: 0.25, 7: 0.5, 9: 0.125 }));
  expect(found).toEqual({ digit: 7, probability: 0.5, second: 2, secondProbability: 0.25 });
});

test('Preprocessing has helped when only the last rung is right, and sure', () => {
  expect(preprocessingHelped(guess(1, 0.8), guess(7, 0.95), 7)).toBe(true);
  expect(preprocessingHelped(guess(1, 0.8), guess(7, 0.85), 7)).toBe(false);
  expect(preprocessingHelped(guess(7, 0.3), guess(7, 0.95), 7)).toBe(false);
  expect(preprocessingHelped(guess(1, 0.8), guess(7, 0.95), 2)).toBe(false);
  expect(preprocessingHelped(guess(1, 0.8), guess(7, 0.95), undefined)).toBe(false);
});
