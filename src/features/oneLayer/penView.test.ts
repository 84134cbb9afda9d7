import { expect, test } from 'vitest';
import { PIXELS } from '../../core/network';
import { fullColour, penView } from './penView';

test('Even weights stay as they are where a stroke fits, and fade at the edge', () => {
  const seen = penView(new Float32Array(PIXELS).fill(2));
  expect(seen[14 * 28 + 14]).toBeCloseTo(2, 5);
  expect(seen[3 * 28 + 24]).toBeCloseTo(2, 5);
  expect(seen[0]).toBeLessThan(1);
});

test('A single weight spreads to its neighbours, evenly in all four directions, and does not wrap round', () => {
  const weights = new Float32Array(PIXELS);
  weights[10 * 28 + 26] = 1;
  const seen = penView(weights);
  const at = (row: number, column: number) => seen[row * 28 + column];
  expect(at(10, 26)).toBeGreaterThan(at(10, 25));
  for (const value of [at(9, 26), at(11, 26), at(10, 27)]) expect(value).toBeCloseTo(at(10, 25), 7);
  expect([at(11, 0), at(10, 0), at(14, 26)]).toEqual([0, 0, 0]);
});

test('What changes from pixel to pixel cancels out', () => {
  const board = Float32Array.from({ length: PIXELS }, (_, i) => ((Math.floor(i / 28) + i) % 2 ? 1 : -1));
  expect(Math.abs(penView(board)[14 * 28 + 14])).toBeLessThan(0.01);
});

test('Full colour is for the largest three in a hundred', () => {
  expect(fullColour([Float32Array.from({ length: 100 }, (_, i) => (i % 2 ? -i : i))])).toBe(97);
  expect(fullColour([new Float32Array(4)])).toBe(1);
});
