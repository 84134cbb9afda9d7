import type { Strokes } from '../../core/digit';
import { CLASSES } from '../../core/network';
import { createRandom } from '../../core/random';

/** A digit that was asked for, drawn and read. */
export interface Reading {
  /** The digit that the app named. */
  readonly asked: number;
  readonly strokes: Strokes;
  /** What the network got: 784 greys, 0…1. */
  readonly pixels: Float32Array;
  /** What it read, and how sure it was, 0…1. */
  readonly read: number;
  readonly probability: number;
}

/** Of ten, so many are to be read right. */
export const ENOUGH = 9;

/** Stream of the seed that the order comes from; those of layers and epochs are others. */
const STREAM = 500_000;

/** The ten digits in an order that follows from the seed. */
export function tenDigits(seed: number): readonly number[] {
  const digits = Array.from({ length: CLASSES }, (_, digit) => digit);
  const random = createRandom(seed, STREAM);
  for (let i = CLASSES - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [digits[i], digits[j]] = [digits[j], digits[i]];
  }
  return digits;
}

export function rightOf(readings: readonly Reading[]): number {
  return readings.filter(({ asked, read }) => asked === read).length;
}

/** Whether all ten are drawn and enough of them were read. */
export function isPassed(readings: readonly Reading[]): boolean {
  return readings.length === CLASSES && rightOf(readings) >= ENOUGH;
}
