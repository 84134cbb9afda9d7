import { expect, test } from 'vitest';
import { activationNames, activations } from './activations';

const places = [-6, -2.5, -0.4, 0.3, 1, 4.2];

test.each(activationNames)('The derivative of %s is the slope of its curve', (name) => {
  const { apply, derivative } = activations[name];
  const h = 1e-5;
  for (const z of places) {
    const slope = (apply(z + h) - apply(z - h)) / (2 * h);
    expect(derivative(z, apply(z))).toBeCloseTo(slope, 6);
  }
});

test('tanh is what its formula says', () => {
  for (const z of places) {
    const [up, down] = [Math.exp(z), Math.exp(-z)];
    expect(activations.tanh.apply(z)).toBeCloseTo((up - down) / (up + down), 12);
  }
});

test('Sigmoid is steepest at 0, with a slope of a quarter', () => {
  const slope = (z: number) => activations.sigmoid.derivative(z, activations.sigmoid.apply(z));
  expect(slope(0)).toBe(0.25);
  for (const z of places) expect(slope(z)).toBeLessThan(0.25);
});
