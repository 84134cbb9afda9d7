import { expect, test } from 'vitest';
import { rulerMarks } from './rulerMarks';

test('a wide epoch has ten parts, its middle long, and a number', () => {
  const { ticks, numbers } = rulerMarks(10, 760);
  expect(numbers.map(({ epoch }) => epoch)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  // The ticks next to a number make room for it.
  expect(ticks).toHaveLength(70);
  expect(ticks.filter(({ long }) => long)).toHaveLength(10);
});

test('narrower epochs have fewer parts', () => {
  expect(rulerMarks(20, 760).ticks.length).toBeLessThan(60);
  expect(rulerMarks(10, 300).numbers.map(({ epoch }) => epoch)).toEqual([0, 2, 4, 6, 8, 10]);
});

test('a thousand epochs are not a bar of ticks', () => {
  const { ticks, numbers } = rulerMarks(1000, 760);
  expect(ticks).toHaveLength(0);
  expect(numbers.length).toBeLessThan(25);
});

test('nothing is drawn before there is a width', () => {
  expect(rulerMarks(10, 0)).toEqual({ ticks: [], numbers: [] });
});
