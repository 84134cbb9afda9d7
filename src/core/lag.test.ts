import { expect, test } from 'vitest';
import { lagOf, lossAtLag } from './lag';
import { sampleLoss, softmax } from './losses';

const random = [1.2, -0.4, 3.1, 0, -2.2, 0.7, 5.5, -9, 2.6, 0.3];

test.each([0, 2, 6, 7])('The lag of answer %i gives the loss that the ten logits give, both ways', (label) => {
  const p = new Float64Array(10);
  softmax(random, 0, 10, p);
  for (const fromLogits of [true, false]) {
    const expected = sampleLoss('categoricalCrossentropy', fromLogits, random, 0, p, label);
    expect(lossAtLag(lagOf(random, label), fromLogits).loss).toBeCloseTo(expected, 10);
  }
});

test('The pull is the slope of the loss, and p − 1 inside the clip', () => {
  for (const lag of [-14, -3, 0, 2, 15]) {
    for (const fromLogits of [true, false]) {
      const slope = (lossAtLag(lag + 1e-4, fromLogits).loss - lossAtLag(lag - 1e-4, fromLogits).loss) / 2e-4;
      // The logit of the right answer goes up as the lag goes down.
      expect(lossAtLag(lag, fromLogits).pull).toBeCloseTo(-slope, 6);
    }
  }
});

test('Beyond the clip the loss is 16.118 and nothing pulls; from logits all of it does', () => {
  expect(lossAtLag(17, false)).toEqual({ loss: -Math.log(1e-7), pull: 0 });
  expect(lossAtLag(17, false).loss.toFixed(3)).toBe('16.118');
  expect(lossAtLag(-17, false).pull).toBe(0);
  expect(lossAtLag(800, true)).toEqual({ loss: 800, pull: -1 });
});
