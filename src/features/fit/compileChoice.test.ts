import { expect, test } from 'vitest';
import { choiceOf, choiceText, parseChoice } from './compileChoice';

test('A choice comes back from its link as it went', () => {
  const choice = { optimizer: 'sgd', loss: 'meanSquaredError', metrics: 'none' } as const;
  expect(choiceOf(choiceText(choice))).toEqual(choice);
  expect(parseChoice(choiceText(choice))).toBe(choiceText(choice));
});

test("Nonsense is refused, and means the slides' own", () => {
  expect(parseChoice('adam-hinge-accuracy')).toBeUndefined();
  expect(choiceOf('')).toEqual({ optimizer: 'adam', loss: 'categoricalCrossentropy', metrics: 'accuracy' });
});
