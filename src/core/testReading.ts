import { argMax, confusionCounts } from './confusion';
import { CLASSES } from './network';

/** What a network reads in each image of a test set. */
export interface TestReading {
  readonly labels: Uint8Array;
  /** n × 10, row-major. */
  readonly probabilities: Float32Array;
  /** The most probable digit of each image. */
  readonly guesses: Uint8Array;
  /** Counts, row = label, column = guess. */
  readonly confusion: readonly (readonly number[])[];
  /** Images that were read as another digit. */
  readonly mistakes: number;
}

/** @param probabilities n × 10, row-major */
export function testReading(probabilities: Float32Array, labels: Uint8Array): TestReading {
  const guesses = labels.map((_, row) => argMax(probabilities, row * CLASSES, CLASSES));
  const mistakes = labels.reduce((sum, label, row) => sum + (label === guesses[row] ? 0 : 1), 0);
  return { labels, probabilities, guesses, confusion: confusionCounts(labels, guesses), mistakes };
}

/** The probability of the digit that an image was read as, 0…1. */
export function confidenceOf({ probabilities, guesses }: TestReading, row: number): number {
  return probabilities[row * CLASSES + guesses[row]];
}

/** Ten probabilities of one image. */
export function probabilitiesOf({ probabilities }: TestReading, row: number): Float32Array {
  return probabilities.subarray(row * CLASSES, (row + 1) * CLASSES);
}

/** Share of images that were read right, 0…1. */
export function accuracyOf({ labels, mistakes }: TestReading): number {
  return 1 - mistakes / labels.length;
}
