import { expect, test } from 'vitest';
import { CLASSES } from '../../core/network';
import { outcomeOf } from './outcome';

function afterFirst(accuracy: number, stuck: number) {
  const confusion = Array.from({ length: CLASSES }, () => new Array<number>(CLASSES).fill(10));
  const evaluation = {
    loss: 1,
    accuracy,
    confusion,
    guesses: new Uint8Array(),
    stuck: [stuck, ...new Array<number>(CLASSES - 1).fill(0)],
  };
  return { snapshots: [{ evaluation }, {}] };
}

test('Nothing is said before the first epoch was evaluated', () => {
  expect(outcomeOf(undefined)).toBeUndefined();
  expect(outcomeOf({ snapshots: [{}] })).toBeUndefined();
});

test('One sleeping digit decides; else the accuracy does', () => {
  expect(outcomeOf(afterFirst(0.88, 95))).toBe('asleep');
  expect(outcomeOf(afterFirst(0.88, 50))).toBe('high');
  expect(outcomeOf(afterFirst(0.79, 0))).toBe('low');
});
