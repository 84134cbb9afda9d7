import { createRandom } from './random';

/** Row counts of one data set's training images. */
export interface Split {
  readonly train: number;
  readonly validation: number;
}

/** Keras's `validation_split`: the last rows, taken before any shuffling; the cut is at ⌊rows·(1 − split)⌋. */
export function splitRows(rows: number, split: number): Split {
  // 1 − 0.2 is exact enough here, but 1 − 0.9 is not: round away the last bits before the floor.
  const train = Math.floor(Number((rows * (1 - split)).toFixed(6)));
  return { train, validation: rows - train };
}

/**
 * The order in which an epoch visits its rows: file order, or Fisher–Yates from the run's seed and the
 * epoch's number (0-based). It needs no memory of earlier epochs, so a run can go on after a reload.
 */
export function epochOrder(rows: number, shuffle: boolean, seed: number, epoch: number): Uint32Array {
  const order = Uint32Array.from({ length: rows }, (_, row) => row);
  if (!shuffle) return order;
  const random = createRandom(seed, 1_000 + epoch);
  for (let i = rows - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const kept = order[i];
    order[i] = order[j];
    order[j] = kept;
  }
  return order;
}
