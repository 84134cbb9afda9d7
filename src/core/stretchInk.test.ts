import { expect, test } from 'vitest';
import { stretchInk } from './stretchInk';

const ink = (width: number, ...values: number[]) => ({
  width,
  height: values.length / width,
  values: Float32Array.from(values),
});

test('A smaller picture has the means of what it covers', () => {
  expect([...stretchInk(ink(4, 0, 1, 0.5, 0.5, 1, 0, 1, 1), 2, 1).values]).toEqual([0.5, 0.75]);
});

test('A pixel on a border is shared out', () => {
  const { values } = stretchInk(ink(3, 1, 0, 0.5), 2, 1);
  expect(values[0]).toBeCloseTo(2 / 3, 6);
  expect(values[1]).toBeCloseTo(1 / 3, 6);
});

test('A larger picture repeats its pixels, and the mean grey stays', () => {
  const { values } = stretchInk(ink(2, 0.25, 1), 28, 28);
  expect([values[0], values[13], values[14], values[27]]).toEqual([0.25, 0.25, 1, 1]);
  expect(values.reduce((sum, grey) => sum + grey, 0) / 784).toBeCloseTo(0.625, 6);
});
