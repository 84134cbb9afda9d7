import { expect, test } from 'vitest';
import { slideRuns } from '../../core/slides';
import { roundAxis } from './roundAxis';

test('All values lie inside, below the room for a legend', () => {
  const values = slideRuns.keras.epochs.flatMap(({ loss, valLoss }) => [loss, valLoss]);
  const { from, to, ticks, text } = roundAxis(values, 0.15, [0, Number.POSITIVE_INFINITY]);
  expect(from).toBe(0);
  expect(0.3584).toBeLessThanOrEqual(from + (to - from) * 0.9);
  expect(ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5].slice(0, ticks.length));
  expect(text?.(0.1)).toBe('0.1');
});

test('An axis of accuracies is labelled up to 1 and no further', () => {
  const { from, ticks } = roundAxis([0.8971, 0.9894], 0.15, [0, 1]);
  expect(from).toBe(0.88);
  expect(ticks.at(-1)).toBe(1);
});

test('Without values the limits are the axis, or one unit of it where they have no end', () => {
  expect(roundAxis([], 0.15, [0, 1])).toMatchObject({ from: 0, to: 1 });
  expect(roundAxis([], 0.15, [0, Number.POSITIVE_INFINITY])).toEqual({ from: 0, to: 1, ticks: [0, 1] });
});
