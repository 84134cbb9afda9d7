import { CLASSES, PIXELS } from '../core/network';
import { createRandom } from '../core/random';
import type { Digits } from '../data/Dataset';

/** Share of an image's pixels that are lit, as in MNIST. */
const LIT = 0.19;

/**
 * Digit-like noise for measuring and proving engines: each label has lit places of its own, each image lights most
 * of them in greys that differ. `rows` images; the same `seed`, the same images.
 */
export function randomDigits(rows: number, seed: number): Digits {
  const random = createRandom(seed);
  const places = Array.from({ length: CLASSES * PIXELS }, () => random.next() < LIT);
  const images = new Uint8Array(rows * PIXELS);
  const labels = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    labels[row] = random.below(CLASSES);
    for (let i = 0; i < PIXELS; i++) {
      const lit = places[labels[row] * PIXELS + i] ? random.next() < 0.8 : random.next() < 0.05;
      if (lit) images[row * PIXELS + i] = 1 + random.below(255);
    }
  }
  return { images, labels };
}
