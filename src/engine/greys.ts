import { PIXELS } from '../core/network';
import type { Digits } from '../data/Dataset';
import type { Images } from './Model';

/** What each byte of a grey stands for, 0…1. A look-up, because a division for each pixel takes longer than it seems. */
export const greyLevels = Float32Array.from({ length: 256 }, (_, byte) => byte / 255);

/** Images as numbers 0…1; those that are numbers already are passed on. */
export function greys(images: Images): Float32Array {
  if (images instanceof Float32Array) return images;
  const numbers = new Float32Array(images.length);
  for (let i = 0; i < images.length; i++) numbers[i] = greyLevels[images[i]];
  return numbers;
}

/** `count` rows of a set, from `row` on, as numbers 0…1. */
export function greysOf({ images }: Digits, row: number, count: number): Float32Array {
  return greys(images.subarray(row * PIXELS, (row + count) * PIXELS));
}
