import { PIXELS } from '../../core/network';
import { createRandom } from '../../core/random';
import type { Augmentation } from './augmentations';
import { drawDistortion } from './Distortion';
import { createDistorter } from './distortImage';

/**
 * Distorts images (n × 784 greys) one by one into `target`. `rows` are their numbers in the training set: what becomes
 * of an image depends on the seed and its row alone, so the work may be cut anywhere.
 */
export function augmentRows(
  source: Uint8Array,
  target: Uint8Array,
  rows: ArrayLike<number>,
  augmentation: Augmentation,
  seed: number,
): void {
  const distort = createDistorter();
  for (let i = 0; i < rows.length; i++) {
    distort(source, i * PIXELS, target, i * PIXELS, drawDistortion(augmentation, createRandom(seed, rows[i])));
  }
}

/** Seed of an epoch's distortions (0-based); streams that neither weights nor order use. */
export function augmentSeed(seed: number, epoch: number): number {
  return createRandom(seed, 100_000 + epoch).below(2 ** 32);
}
