import { expect, test } from 'vitest';
import { cellsAlong, painted } from './brush';

const cell = (column: number, row: number) => row * 28 + column;

test('A dot covers the cells whose middle lies under the pen', () => {
  const dot = cellsAlong({ x: 10.5, y: 5.5 }, { x: 10.5, y: 5.5 }, 1);
  expect([...dot].sort((a, b) => a - b)).toEqual([cell(10, 4), cell(9, 5), cell(10, 5), cell(11, 5), cell(10, 6)]);
});

test('A fast stroke leaves no gaps', () => {
  const line = new Set(cellsAlong({ x: 2.5, y: 14.5 }, { x: 25.5, y: 14.5 }, 0.6));
  for (let column = 2; column <= 25; column++) expect(line).toContain(cell(column, 14));
  expect(line.size).toBe(24);
});

test('Nothing is painted beyond the edge', () => {
  for (const at of cellsAlong({ x: -3, y: -3 }, { x: 40, y: 31 })) {
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThan(784);
  }
});

test('Painting leaves the weights before as they were', () => {
  const before = new Float32Array(784);
  expect(painted(before, [3, 4], -0.1)[4]).toBeCloseTo(-0.1);
  expect(before[4]).toBe(0);
});
