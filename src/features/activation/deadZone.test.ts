import { expect, test } from 'vitest';
import { binPlace, deadShare, deadStretches, histogram, isDead } from './deadZone';
import { curveNames } from './threeCurves';

test.each(curveNames)('The flat stretches of %s end where its slope falls under 0.01', (name) => {
  for (const [from, to] of deadStretches(name)) {
    for (const edge of [from, to].filter((z) => Math.abs(z) < 20)) {
      const outwards = edge === to ? -1 : 1;
      expect(isDead(name, edge + outwards * 1e-6)).toBe(true);
      expect(isDead(name, edge - outwards * 1e-6)).toBe(false);
    }
  }
});

test('Sigmoid dies at 4.6, tanh at 3.0, ReLU below 0', () => {
  expect(curveNames.map((name) => deadStretches(name)[0][1])).toEqual([
    expect.closeTo(-4.585, 3),
    expect.closeTo(-2.993, 3),
    expect.closeTo(0, 3),
  ]);
});

test('The share counts the flat ones', () => {
  const sums = Float64Array.of(-10, -1, 0.5, 5, 8);
  expect(deadShare('sigmoid', sums, 1)).toBe(0.6);
  expect(deadShare('sigmoid', sums, 0.1)).toBe(0);
  expect(deadShare('relu', sums, 1)).toBe(0.4);
});

test('Every sum falls into a bin, those far away into the last', () => {
  const bins = histogram(Float64Array.of(-100, 0.1, 0.2, 30), 1);
  expect(bins.reduce((sum, count) => sum + count, 0)).toBe(4);
  expect([bins[0], bins.at(-1)]).toEqual([1, 1]);
  expect(binPlace(bins.indexOf(2))).toBe(0.25);
});
