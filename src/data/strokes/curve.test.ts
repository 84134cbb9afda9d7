import { describe, expect, it } from 'vitest';
import { curve } from './curve';
import type { Knot, Spot } from './Sketch';

const knot = (x: number, y: number, corner = false): Knot => ({ x, y, corner });

/** The angle in degrees by which a line turns at its nth spot. */
function turn(line: readonly Spot[], n: number): number {
  const direction = (a: Spot, b: Spot) => Math.atan2(b.y - a.y, b.x - a.x);
  const angle = direction(line[n], line[n + 1]) - direction(line[n - 1], line[n]);
  return Math.abs((Math.atan2(Math.sin(angle), Math.cos(angle)) * 180) / Math.PI);
}

describe('a curve', () => {
  const zigzag = [knot(0, 0), knot(1, 0), knot(1, 1), knot(2, 1), knot(2, 2)];

  it('passes all knots', () => {
    const line = curve(zigzag);
    zigzag.forEach(({ x, y }, i) => {
      expect(line[4 * i].x).toBeCloseTo(x, 12);
      expect(line[4 * i].y).toBeCloseTo(y, 12);
    });
  });

  it('turns gently all the way round a ring of knots', () => {
    const ring = Array.from({ length: 9 }, (_, i) => knot(Math.cos((i * Math.PI) / 4), Math.sin((i * Math.PI) / 4)));
    const line = curve(ring);
    for (let n = 1; n + 1 < line.length; n++) expect(turn(line, n)).toBeLessThan(20);
  });

  it('is sharp at a corner and only there', () => {
    const angle = (corner: boolean) => turn(curve([knot(0, 0), knot(1, 0, corner), knot(1, 1)]), 4);
    expect(angle(true)).toBeCloseTo(90, 6);
    expect(angle(false)).toBeLessThan(45);
  });

  it('is straight between two knots and along a row of them', () => {
    for (const knots of [zigzag.slice(0, 2), [knot(0, 0), knot(1, 0), knot(2, 0), knot(3, 0)]]) {
      for (const { y } of curve(knots)) expect(y).toBeCloseTo(0, 12);
    }
  });

  it('is a tap where there is one knot', () => {
    expect(curve([knot(1, 2)])).toMatchObject([{ x: 1, y: 2 }]);
  });
});
