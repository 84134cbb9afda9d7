import { expect, test } from 'vitest';
import { createWriter } from './createWriter';
import { usualTradition } from './usualTradition';
import { defaultVariation } from './variation';
import { worldTradition } from './worldTradition';

test('the world writes each digit in the usual ways and in others, and their shares make a whole', () => {
  expect(worldTradition).toHaveLength(10);
  worldTradition.forEach((ways, digit) => {
    expect(ways.length).toBeGreaterThanOrEqual(usualTradition[digit].length + 10);
    expect(ways.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
    for (const { knots } of ways) {
      for (const { x, y } of knots.flat()) {
        expect(Math.abs(x - 0.5)).toBeLessThan(0.6);
        expect(Math.abs(y - 0.5)).toBeLessThan(0.6);
      }
    }
  });
});

test('the nth digit of the world is the same digit whether or not those before were drawn', () => {
  const writer = createWriter(3, defaultVariation, 0, worldTradition);
  const digits = Array.from({ length: 6 }, () => writer.digit());
  const sixth = createWriter(3, defaultVariation, 5, worldTradition).digit();
  expect(sixth.label).toBe(digits[5].label);
  expect(sixth.pixels).toEqual(digits[5].pixels);
  // Another tradition changes the hand, never the label.
  expect(createWriter(3, defaultVariation, 5).digit().label).toBe(sixth.label);
});
