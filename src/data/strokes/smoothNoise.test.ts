import { describe, expect, it } from 'vitest';
import { createRandom } from '../../core/random';
import { smoothNoise } from './smoothNoise';

describe('smooth noise', () => {
  const rows = Array.from({ length: 4_000 }, (_, stream) => smoothNoise(6, createRandom(1, stream)));
  const mean = (of: (row: number[]) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;

  it('is standard normal at every point, at the ends too', () => {
    for (const i of [0, 3, 5]) {
      expect(mean((row) => row[i])).toBeCloseTo(0, 1);
      expect(mean((row) => row[i] ** 2)).toBeCloseTo(1, 1);
    }
  });

  it('moves neighbours together and strangers hardly', () => {
    expect(mean((row) => row[2] * row[3])).toBeGreaterThan(0.8);
    expect(mean((row) => row[0] * row[5])).toBeLessThan(0.1);
  });
});
