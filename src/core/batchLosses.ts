import { CLIP } from './losses';
import { CLASSES } from './network';

/** The loss of one batch among those that a set is evaluated in. */
export interface BatchLoss {
  /** First image and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Mean over the batch. */
  readonly loss: number;
  /** Mean over all images up to the batch's last: what Keras's progress bar shows on the way. */
  readonly running: number;
}

/** Cross-entropy (with Keras's clip) of one image: ten probabilities from `row` × 10 on, and the label. */
export function crossEntropy(probabilities: ArrayLike<number>, row: number, label: number): number {
  const truth = probabilities[row * CLASSES + label];
  return -Math.log(Math.min(Math.max(truth, CLIP), 1 - CLIP));
}

/**
 * Losses of the batches of a set, in order; the last batch may be short. The running mean of the last one is the loss
 * of the whole set.
 * @param probabilities rows × 10
 */
export function batchLosses(
  probabilities: ArrayLike<number>,
  labels: ArrayLike<number>,
  batch: number,
): readonly BatchLoss[] {
  const found: BatchLoss[] = [];
  let total = 0;
  for (let from = 0; from < labels.length; from += batch) {
    const to = Math.min(labels.length, from + batch);
    let sum = 0;
    for (let row = from; row < to; row++) sum += crossEntropy(probabilities, row, labels[row]);
    total += sum;
    found.push({ from, to, loss: sum / (to - from), running: total / to });
  }
  return found;
}

/**
 * The loss that TensorFlow 2.0 prints while it evaluates: halfway between the last batch's and that of the whole set.
 * Its progress bar is told the number of samples as `True`, which counts as 1 (hence "10000/1"), so that the last
 * batch's loss is still in its list when the mean arrives, and it averages the two (`Loop._model_iteration` in
 * training_v2.py, `ProgbarLogger` and `Progbar`).
 */
export function printedLoss(batches: readonly BatchLoss[]): number {
  const last = batches[batches.length - 1];
  return (last.loss + last.running) / 2;
}
