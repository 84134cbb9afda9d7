import { describe, expect, it } from 'vitest';
import { stripCells } from './stripCells';

describe('stripCells', () => {
  it('lights the strongest unit fully and idle ones not at all', () => {
    const cells = stripCells(3, Float32Array.of(0, 2, -1));
    expect(cells.map(({ light }) => light)).toEqual([0, 1, 0.5 ** 0.8]);
    expect(cells[2].negative).toBe(true);
  });

  it('shows means of bins beyond 64 units', () => {
    const cells = stripCells(
      128,
      Float32Array.from({ length: 128 }, (_, unit) => (unit < 2 ? unit : 0)),
    );
    expect(cells).toHaveLength(64);
    expect(cells[0].light).toBe(1);
    expect(cells[1].light).toBe(0);
  });

  it('stays dark without a look, and for a look at another network', () => {
    expect(stripCells(2, undefined)).toEqual(stripCells(2, Float32Array.of(1, 2, 3)));
  });
});
