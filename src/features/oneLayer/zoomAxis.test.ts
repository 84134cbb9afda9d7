import { expect, test } from 'vitest';
import { zoomAxis } from './zoomAxis';

test('The axis holds all values between round ends', () => {
  const axis = zoomAxis([0.8916, 0.9129, 0.9], 0.01, String);
  expect([axis.from, axis.to]).toEqual([expect.closeTo(0.89, 9), expect.closeTo(0.92, 9)]);
  expect(axis.ticks).toEqual([0.89, 0.9, 0.91, 0.92]);
});

test('A wide range gets fewer ticks, at round places', () => {
  const { ticks } = zoomAxis([0.301, 0.52], 0.01, String);
  expect(ticks).toEqual([0.3, 0.35, 0.4, 0.45, 0.5]);
});

test('One value alone still has an axis', () => {
  const axis = zoomAxis([0.9, Number.NaN], 0.01, String);
  expect(axis.to).toBeGreaterThan(axis.from);
});
