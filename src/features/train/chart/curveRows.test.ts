import { expect, test } from 'vitest';
import { type EpochRecord, emptyHistory } from '../../../core/progress';
import { fraction, logAxis } from './axis';
import { aboveZero, curveRows, MOST_POINTS, thinned } from './curveRows';

const record = (epoch: number): EpochRecord => ({ epoch, loss: 1 / epoch, accuracy: 0.9, valLoss: 0.5, ms: 1 });
const trace = Array.from({ length: 400 }, (_, i) => ({ at: (i + 1) / 40, loss: 1, accuracy: 0.5 }));
const epochs = Array.from({ length: 1000 }, (_, i) => record(i + 1));

test('no line has more points than the limit, whatever the run', () => {
  for (const length of [0, 1, 10, 199, 200, 1000]) {
    const rows = curveRows({ ...emptyHistory, trace, epochs: epochs.slice(0, length) }, 'loss');
    expect(rows.length).toBeLessThanOrEqual(MOST_POINTS + 1);
  }
});

test('rows go from left to right and keep the last epoch', () => {
  const rows = curveRows({ ...emptyHistory, trace, epochs: epochs.slice(0, 10) }, 'loss');
  expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).sort((a, b) => a - b));
  expect(rows.some(({ at, validation }) => at === 10 && validation === 0.5)).toBe(true);
});

test('the running mean of the unfinished epoch stands at the present position', () => {
  const history = {
    ...emptyHistory,
    epochs: [record(1)],
    batches: 100,
    batch: 50,
    running: { loss: 0.3, accuracy: 1 },
  };
  expect(curveRows(history, 'loss').at(-1)).toEqual({ at: 1.5, train: 0.3 });
});

test('thinning keeps the order and the last', () => {
  expect(thinned([1, 2, 3], 5)).toEqual([1, 2, 3]);
  expect(thinned([0, 1, 2, 3, 4, 5, 6], 4)).toEqual([0, 2, 4, 6]);
});

test('on a log axis losses of exactly 0 have a place below its foot, and no other value moves', () => {
  const axis = logAxis(0.001, 8);
  const [first, second] = aboveZero(
    [
      { at: 1, train: 0, validation: 0.5 },
      { at: 2, trace: 3 },
    ],
    axis,
  );
  expect(fraction(axis, first.train ?? 1)).toBeCloseTo(-1, 9);
  expect(first).toMatchObject({ at: 1, validation: 0.5 });
  expect(second).toMatchObject({ at: 2, trace: 3 });
});
