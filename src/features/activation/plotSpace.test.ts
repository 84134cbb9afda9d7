import { expect, test } from 'vitest';
import { curvePath, curveSpace, slopeSpace, tangentEnds, WIDTH, zAt } from './plotSpace';
import { curveNames, pointAt, snapped } from './threeCurves';

test('A place on the axis is read back as it was drawn', () => {
  const { x } = curveSpace('sigmoid');
  for (const z of [-6, -1.3, 0, 4.2, 6]) expect(zAt(x(z))).toBeCloseTo(z, 9);
  expect(x(6)).toBeLessThan(WIDTH);
});

test.each(curveNames)('The tangent of %s goes through the point with the slope of the curve', (name) => {
  const { x, y } = curveSpace(name);
  for (const z of [-2.1, 0.4, 3]) {
    const { x1, y1, x2, y2 } = tangentEnds(name, z);
    const { value, slope } = pointAt(name, z);
    expect((x1 + x2) / 2).toBeCloseTo(x(z), 6);
    expect((y1 + y2) / 2).toBeCloseTo(y(value), 6);
    const perUnit = (y(0) - y(1)) / (x(1) - x(0));
    expect((y1 - y2) / (x2 - x1) / perUnit).toBeCloseTo(slope, 6);
  }
});

test('ReLU’s slope is drawn in two pieces, the other curves in one', () => {
  const pieces = curveNames.map((name) => curvePath(name, 'slope', slopeSpace).match(/M/g)?.length);
  expect(pieces).toEqual([1, 1, 2]);
});

test('The point moves by tenths and stays inside', () => {
  expect([-0.04, 2.449, 9, -7].map(snapped)).toEqual([0, 2.4, 6, -6]);
});
