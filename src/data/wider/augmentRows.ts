import { PIXELS } from '../../core/network';
import { createRandom } from '../../core/random';
import type { Augmentation } from './augmentations';
import { drawDistortion } from './Distortion';
import { createDistorter } from './distortImage';

/**
 * Distorts rows [from, to) of `source` (n × 784 greys) into the same rows of `target`. What becomes of a row depends
 * on the seed and its number alone, so the work may be cut anywhere.
 */
export function augmentRows(
  source: Uint8Array,
  target: Uint8Array,
  [from, to]: readonly [number, number],
  augmentation: Augmentation,
  seed: number,
): void {
  const distort = createDistorter();
  for (let row = from; row < to; row++) {
    distort(source, row * PIXELS, target, row * PIXELS, drawDistortion(augmentation, createRandom(seed, row)));
  }
}

/** Seed of an epoch's distortions (0-based); streams that neither weights nor order use. */
export function augmentSeed(seed: number, epoch: number): number {
  return createRandom(seed, 100_000 + epoch).below(2 ** 32);
}
