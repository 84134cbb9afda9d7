import { expect, it } from 'vitest';
import { randomDigits } from './randomDigits';

it('makes the same digits from the same seed, and others from another', () => {
  expect(randomDigits(5, 1)).toEqual(randomDigits(5, 1));
  expect(randomDigits(5, 1).images).not.toEqual(randomDigits(5, 2).images);
});

it('lights about a fifth of the pixels, as handwriting does', () => {
  const { images, labels } = randomDigits(50, 3);
  const lit = images.filter((grey) => grey > 0).length / images.length;
  expect(lit).toBeGreaterThan(0.12);
  expect(lit).toBeLessThan(0.28);
  expect(new Set(labels).size).toBe(10);
});
