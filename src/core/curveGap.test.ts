import { expect, test } from 'vitest';
import { curveGap } from './curveGap';

const epoch = (number: number, loss: number, valAccuracy?: number) => ({
  epoch: number,
  loss,
  accuracy: 0.9,
  ...(valAccuracy !== undefined && { valLoss: loss, valAccuracy }),
  ms: 1,
});

test('the gap of two curves is the largest over the epochs that both have', () => {
  const a = [epoch(1, 0.5, 0.8), epoch(2, 0.25, 0.9)];
  const b = [epoch(1, 0.5, 0.8), epoch(2, 0.5, 0.775), epoch(3, 9, 0)];
  const gap = curveGap(a, b);
  expect(gap?.epochs).toBe(2);
  expect(gap?.loss).toBe(0.25);
  expect(gap?.accuracy).toBeCloseTo(0.125, 12);
});

test('validation that only one run has does not count, and no common epoch gives none', () => {
  expect(curveGap([epoch(1, 1)], [epoch(1, 1, 0.1)])).toEqual({ epochs: 1, loss: 0, accuracy: 0 });
  expect(curveGap([], [epoch(1, 1)])).toBeUndefined();
});
