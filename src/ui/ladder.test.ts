import { describe, expect, it } from 'vitest';
import { nextRung, rungOf } from './ladder';

const powers = [1, 2, 4, 8, 16];

describe('rungOf', () => {
  it('counts rungs from 0 and finds places between them', () => {
    expect([1, 4, 6, 16].map((value) => rungOf(powers, value))).toEqual([0, 2, 2.5, 4]);
  });

  it('keeps to the ladder for values beyond its ends', () => {
    expect([0.5, 99].map((value) => rungOf(powers, value))).toEqual([0, 4]);
  });
});

describe('nextRung', () => {
  it('steps to the next rung from a rung and from between two', () => {
    expect([nextRung(powers, 4, 1), nextRung(powers, 4, -1)]).toEqual([8, 2]);
    expect([nextRung(powers, 5, 1), nextRung(powers, 5, -1)]).toEqual([8, 4]);
  });

  it('stays at the ends', () => {
    expect([nextRung(powers, 16, 1), nextRung(powers, 1, -1)]).toEqual([16, 1]);
  });

  it('takes sums of decimals for the rungs they are', () => {
    expect(nextRung([0.1, 0.2, 0.3, 0.4], 0.1 + 0.2, 1)).toBe(0.4);
  });
});
