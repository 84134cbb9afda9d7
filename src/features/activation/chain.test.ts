import { expect, test } from 'vitest';
import { chain, shareText } from './chain';

test('At its best sigmoid leaves less than a thousandth after five layers', () => {
  const left = chain('sigmoid', 0, 5);
  expect(left).toEqual([0.25, 0.0625, 0.015625, 0.00390625, 0.0009765625]);
  expect(left.findIndex((share) => share < 0.001)).toBe(4);
});

test('tanh keeps all of it at 0, ReLU wherever z is positive and none where it is not', () => {
  expect(chain('tanh', 0, 20).at(-1)).toBe(1);
  expect(chain('relu', 3, 20).at(-1)).toBe(1);
  expect(chain('relu', -0.1, 3)).toEqual([0, 0, 0]);
});

test('Small shares are written in powers of ten', () => {
  expect(shareText(0.25)).toBe('0.2500');
  expect(shareText(0.25 ** 5)).toBe('9.8 × 10⁻⁴');
  expect(shareText(0.25 ** 20)).toBe('9.1 × 10⁻¹³');
  expect([0, 1].map(shareText)).toEqual(['0', '1']);
});
