import { expect, test } from 'vitest';
import { bandPath, createSpace, linePath } from './CurveSpace';
import { spreadLabels } from './spreadLabels';

const space = createSpace(100, 50, { from: 1, to: 11, ticks: [] }, { from: 0.5, to: 1, ticks: [] });

test('A chart begins at the lower left and ends at the upper right', () => {
  expect([space.x(1), space.y(0.5)]).toEqual([0, 50]);
  expect([space.x(11), space.y(1)]).toEqual([100, 0]);
});

test('A line goes through its points and leaves out what is no number', () => {
  const points = [
    [1, 0.5],
    [2, Number.NaN],
    [6, 0.75],
  ] as const;
  expect(linePath(space, points)).toBe('M0.0 50.0L50.0 25.0');
});

test('A band runs along its upper edge and back along its lower', () => {
  const band = [
    [1, 0.5, 0.75],
    [11, 0.75, 1],
  ] as const;
  expect(bandPath(space, band)).toBe('M0.0 25.0L100.0 0.0L100.0 25.0L0.0 50.0Z');
  expect(bandPath(space, [])).toBe('');
});

test('Labels with room stay where they want to be', () => {
  expect(spreadLabels([80, 10, 40], 20, 100)).toEqual([80, 10, 40]);
});

test('Labels that would cover each other keep their order and their distance, inside the plot', () => {
  const placed = spreadLabels([98, 99, 2, 97], 20, 100);
  expect(placed).toEqual([80, 100, 2, 60]);
  expect(spreadLabels([0, 0, 0], 20, 100)).toEqual([0, 20, 40]);
});
