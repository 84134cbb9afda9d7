import { CLASSES } from './network';
import type { Figures } from './progress';

/** What a network makes of a data set. */
export interface Evaluation extends Figures {
  /** confusion[label][guess]: how many images of that label were read so. */
  readonly confusion: readonly (readonly number[])[];
  /** The guess for each image, in file order. */
  readonly guesses: Uint8Array;
  /** Of each class, how many images the loss's clip leaves without any gradient although they are read wrong. */
  readonly stuck: readonly number[];
}

/** Counts of guesses, row = label, column = guess. */
export function confusionCounts(labels: ArrayLike<number>, guesses: ArrayLike<number>): number[][] {
  const counts = Array.from({ length: CLASSES }, () => new Array<number>(CLASSES).fill(0));
  for (let i = 0; i < labels.length; i++) counts[labels[i]][guesses[i]]++;
  return counts;
}

/** The index of the largest number; of equal ones the first, as in TensorFlow. */
export function argMax(values: ArrayLike<number>, offset = 0, count = values.length): number {
  let best = 0;
  for (let k = 1; k < count; k++) if (values[offset + k] > values[offset + best]) best = k;
  return best;
}
