import { expect, test } from 'vitest';
import { slideRuns } from '../../core/slides';
import { stairLayout } from './stairLayout';
import { floorOf, imagesIn, stairsOf, stuckIn } from './stairs';

const layout = stairLayout(646, 20, 0.4);

test('Every cell is found under its own middle, and columns are those of the curve', () => {
  for (const epoch of [1, 6, 20])
    for (const label of [0, 8, 9])
      expect(layout.at(layout.x(epoch), layout.cells + (label + 0.5) * layout.row)).toEqual({ epoch, label });
});

test('Beside the cells the nearest epoch is meant, and no digit', () => {
  expect(layout.at(0, layout.top)).toEqual({ epoch: 1, label: undefined });
  expect(layout.at(999, layout.height + 30)).toEqual({ epoch: 20, label: undefined });
});

test('The curve stands on its floor and ends at the top', () => {
  expect(layout.y(1)).toBe(layout.top);
  expect(layout.y(0.4)).toBeCloseTo(layout.top + layout.curve, 10);
});

test("The slides' run stands on .4, a good one on .8, a bad one on 0", () => {
  const record = (accuracy: number) => ({ epoch: 1, loss: 1, accuracy, valLoss: 1, valAccuracy: accuracy, ms: 1 });
  expect(floorOf([], slideRuns.byHand.epochs)).toBe(0.4);
  expect(floorOf([record(0.97)], [])).toBe(0.8);
  expect(floorOf([record(0.11)], slideRuns.byHand.epochs)).toBe(0);
});

test('Nothing trained is no stairs', () => {
  expect(stairsOf(undefined, 20)).toEqual({ epochs: [], states: [], jumps: [], to: 20 });
});

test('Images are counted over all digits', () => {
  const state = (label: number) => ({ label, images: 10, right: 4, stuck: label, recall: 0.4, asleep: false });
  expect([imagesIn([state(1), state(2)]), stuckIn([state(1), state(2)])]).toEqual([20, 3]);
});
