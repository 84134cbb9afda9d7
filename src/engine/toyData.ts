import { CLASSES, IMAGE_SIDE, PIXELS } from '../core/network';
import { createRandom } from '../core/random';
import type { Dataset, Digits } from '../data/Dataset';

/**
 * Small images that a network can tell apart, for probing engines and for tests: class k is a bright bar in its
 * own place, with noise. Not digits, and never shown.
 */
export function toyDigits(rows: number, seed: number): Digits {
  const random = createRandom(seed);
  const images = new Uint8Array(rows * PIXELS);
  const labels = Uint8Array.from({ length: rows }, () => random.below(CLASSES));
  for (let row = 0; row < rows; row++) {
    const top = 2 + 2.3 * labels[row];
    for (let i = 0; i < PIXELS; i++) {
      const inside = Math.abs(Math.floor(i / IMAGE_SIDE) - top) < 1.6 && i % IMAGE_SIDE > 5 && i % IMAGE_SIDE < 23;
      if (inside || random.next() < 0.03) images[row * PIXELS + i] = 120 + random.below(136);
    }
  }
  return { images, labels };
}

export function toyDataset(trainRows: number, testRows: number): Dataset {
  return { name: 'mnist', train: toyDigits(trainRows, 1), test: toyDigits(testRows, 2) };
}
