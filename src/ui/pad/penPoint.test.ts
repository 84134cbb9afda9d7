import { describe, expect, it } from 'vitest';
import { inkPath } from './inkPath';
import { extended, onPad, toPad } from './penPoint';

describe('pen points', () => {
  it('are in pad units whatever the pad measures on screen', () => {
    const pad = { left: 100, top: 50, width: 140, height: 140 } as DOMRect;
    expect(toPad(pad, 170, 120)).toEqual([140, 140]);
  });

  it('stay on the pad when the pen leaves it', () => {
    expect(onPad(-20, 400)).toEqual([0, 280]);
  });

  it('are left out when the pen hardly moved', () => {
    const stroke = [[10, 10]] as const;
    expect(extended(stroke, [[10.2, 10.1]])).toEqual(stroke);
    expect(
      extended(stroke, [
        [10.4, 10],
        [12, 10],
      ]),
    ).toEqual([
      [10, 10],
      [12, 10],
    ]);
  });
});

describe('inkPath', () => {
  it('draws a tap as a dot', () => {
    expect(inkPath([[5, 6]])).toBe('M5 6L5 6');
  });

  it('joins the points of a stroke, and draws nothing for none', () => {
    expect(
      inkPath([
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    ).toBe('M1 2L3 4 5 6');
    expect(inkPath([])).toBe('');
  });
});
