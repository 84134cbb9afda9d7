import { argMax, confusionCounts, type Evaluation } from './confusion';
import { isStuck, sampleLoss } from './losses';
import { CLASSES } from './network';
import type { TrainingRun } from './run';

/** The smallest number above 0 that a float32 can hold; nothing smaller is told apart from 0. */
const LEAST = 2 ** -149;

/**
 * Loss and accuracy of a run's network, worked out from what it reads in each image.
 * @param probabilities n × 10, row-major
 * @param labels n digits
 */
export function evaluationOf(
  { loss, fromLogits }: Pick<TrainingRun, 'loss' | 'fromLogits'>,
  probabilities: Float32Array,
  labels: Uint8Array,
): Evaluation {
  const guesses = labels.map((_, row) => argMax(probabilities, row * CLASSES, CLASSES));
  const stuck = new Array<number>(CLASSES).fill(0);
  let sum = 0;
  labels.forEach((label, i) => {
    const row = Float64Array.from(probabilities.subarray(i * CLASSES, (i + 1) * CLASSES));
    // Logits of the same probabilities.
    const logits = row.map((p) => Math.log(Math.max(p, LEAST)));
    sum += sampleLoss(loss, fromLogits, logits, 0, row, label);
    if (isStuck(loss, fromLogits, row[label])) stuck[label]++;
  });
  const correct = labels.reduce((count, label, row) => count + (label === guesses[row] ? 1 : 0), 0);
  return {
    loss: sum / labels.length,
    accuracy: correct / labels.length,
    confusion: confusionCounts(labels, guesses),
    guesses,
    stuck,
  };
}
