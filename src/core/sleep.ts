import type { Evaluation } from './confusion';

/** A digit sleeps when more than this share of its images have no gradient although they are read wrong. */
export const ASLEEP_SHARE = 0.9;

/** How a digit fares with a network. */
export interface ClassState {
  readonly label: number;
  /** Images of the digit, those read right, and those that the clip leaves without any gradient. */
  readonly images: number;
  readonly right: number;
  readonly stuck: number;
  /** right / images, 0…1; 0 where there is no image. */
  readonly recall: number;
  readonly asleep: boolean;
}

/** The ten digits in turn. */
export function classStates({ confusion, stuck }: Pick<Evaluation, 'confusion' | 'stuck'>): readonly ClassState[] {
  return confusion.map((row, label) => {
    const images = row.reduce((sum, count) => sum + count, 0);
    const right = row[label];
    return {
      label,
      images,
      right,
      stuck: stuck[label],
      recall: images ? right / images : 0,
      asleep: images > 0 && stuck[label] > ASLEEP_SHARE * images,
    };
  });
}

/** When a digit woke for good: the epoch (1-based) after the last one that left it asleep. */
export interface Waking {
  readonly label: number;
  readonly epoch: number;
}

/**
 * Digits that were asleep after some epoch and no longer are after the last, in the order of their labels.
 * `epochs` holds the ten states after each epoch.
 */
export function wakings(epochs: readonly (readonly ClassState[])[]): readonly Waking[] {
  const last = epochs.at(-1) ?? [];
  return last.flatMap(({ label, asleep }) => {
    const slept = epochs.findLastIndex((states) => states[label].asleep);
    return asleep || slept < 0 ? [] : [{ label, epoch: slept + 2 }];
  });
}

/** The digits that wake after all the others; several if they wake in the same epoch. */
export function lastWakings(epochs: readonly (readonly ClassState[])[]): readonly Waking[] {
  const all = wakings(epochs);
  const latest = Math.max(...all.map(({ epoch }) => epoch));
  return all.filter(({ epoch }) => epoch === latest);
}

/** A step of the staircase: how much the accuracy rose in one epoch. */
export interface Jump {
  /** 1-based; the epoch that ends higher. */
  readonly epoch: number;
  readonly by: number;
}

/** Half a digit's worth of images: a rise of this much from one epoch to the next is a jump. */
export const JUMP = 0.04;

/** Rises of at least `least` from an epoch to the next. @param accuracies 0…1, of each epoch in turn */
export function jumps(accuracies: readonly number[], least = JUMP): readonly Jump[] {
  return accuracies.flatMap((accuracy, index) => {
    const by = index === 0 ? 0 : accuracy - accuracies[index - 1];
    return by >= least ? [{ epoch: index + 1, by }] : [];
  });
}
