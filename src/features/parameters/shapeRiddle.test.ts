import { expect, test } from 'vitest';
import { shapeRiddle } from './shapeRiddle';

test('The answers are the shapes of the second layer, and its weights and biases counted', () => {
  const seen = new Set<string>();
  for (let number = 0; number < 50; number++) {
    const { first, second, answers } = shapeRiddle(number);
    expect(answers).toEqual({ rows: first, columns: second, bias: second, parameters: first * second + second });
    seen.add(`${first},${second}`);
  }
  expect(seen.size).toBeGreaterThan(15);
});
