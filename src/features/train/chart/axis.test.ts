import { expect, test } from 'vitest';
import { accuracyAxis, belowFoot, fraction, logAxis, zeroAxis } from './axis';

test('a loss axis starts at 0 and ends at a round number', () => {
  expect(zeroAxis(0.43, 5)).toMatchObject({ min: 0, max: 0.5, ticks: [0, 0.1, 0.2, 0.3, 0.4, 0.5], decimals: 1 });
  expect(zeroAxis(8.8, 5)).toMatchObject({ max: 10, ticks: [0, 2, 4, 6, 8, 10], decimals: 0 });
  expect(zeroAxis(0.5, 5).max).toBe(0.5);
});

test('an accuracy axis opens at 0 to 1 and zooms to where the curve is', () => {
  expect(accuracyAxis(false, 0.9, 4).ticks).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(accuracyAxis(true, 0.8971, 4).ticks).toEqual([0.88, 0.92, 0.96, 1]);
  expect(accuracyAxis(true, 0.47, 4).ticks).toEqual([0.4, 0.6, 0.8, 1]);
  expect(accuracyAxis(true, 0.1, 4).min).toBe(0);
});

test('a log axis has round ends and at most one tick a decade when it is long', () => {
  expect(logAxis(0.03, 0.4)).toMatchObject({ min: 0.02, max: 0.5, ticks: [0.02, 0.05, 0.1, 0.2, 0.5] });
  expect(logAxis(0.3, 16).ticks).toEqual([0.2, 1, 5, 20]);
  expect(logAxis(0.003, 8).ticks).toEqual([0.01, 0.1, 1, 10]);
});

test('a value finds its place between foot and head', () => {
  expect(fraction(zeroAxis(0.5, 5), 0.25)).toBe(0.5);
  expect(fraction(accuracyAxis(true, 0.9, 4), 0.8)).toBeLessThan(0);
  expect(fraction(logAxis(0.01, 1), 0.1)).toBeCloseTo(0.5);
  expect(fraction(logAxis(0.01, 1), 0)).toBeLessThan(0);
});

test('a log axis puts zero where its smallest stand-in is, below the foot', () => {
  const axis = logAxis(1e-6, 8);
  expect(fraction(axis, belowFoot(axis))).toBeCloseTo(fraction(axis, 0), 12);
  expect(belowFoot(axis)).toBeGreaterThan(0);
});
