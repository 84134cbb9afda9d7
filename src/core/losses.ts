/** Loss functions, by their TensorFlow.js names. All are means over the batch. */
export const lossNames = ['categoricalCrossentropy', 'sparseCategoricalCrossentropy', 'meanSquaredError'] as const;
export type LossName = (typeof lossNames)[number];

/** Keras clips a probability to [CLIP, 1 − CLIP] before its logarithm; outside, the gradient is exactly zero. */
export const CLIP = 1e-7;

export interface Loss {
  /** The loss of one sample in TeX; p are the softmax outputs, y the label. */
  readonly formula: string;
  /** Whether `fromLogits` makes a difference. */
  readonly takesLogits: boolean;
}

export const losses: Record<LossName, Loss> = {
  categoricalCrossentropy: { formula: '-\\sum_k y_k \\ln p_k', takesLogits: true },
  sparseCategoricalCrossentropy: { formula: '-\\ln p_y', takesLogits: true },
  meanSquaredError: { formula: '\\tfrac{1}{10}\\sum_k (p_k - y_k)^2', takesLogits: false },
};

/**
 * Whether a sample is wrong beyond the clip, p_y < CLIP: its loss is flat there and its gradient exactly zero, so that
 * it teaches nothing. Never so without the clip.
 * @param truth probability of the true class, 0…1
 */
export function isStuck(loss: LossName, fromLogits: boolean, truth: number): boolean {
  return losses[loss].takesLogits && !fromLogits && truth < CLIP;
}

/** Probabilities of one row of logits, written into `out`; the largest logit is taken off first. */
export function softmax(logits: ArrayLike<number>, offset: number, classes: number, out: Float64Array): void {
  let max = -Infinity;
  for (let k = 0; k < classes; k++) max = Math.max(max, logits[offset + k]);
  let sum = 0;
  for (let k = 0; k < classes; k++) {
    out[k] = Math.exp(logits[offset + k] - max);
    sum += out[k];
  }
  for (let k = 0; k < classes; k++) out[k] /= sum;
}

/**
 * Loss of one sample, from its logits (`classes` numbers from `offset` on) and its label.
 * `probabilities` holds their softmax.
 */
export function sampleLoss(
  loss: LossName,
  fromLogits: boolean,
  logits: ArrayLike<number>,
  offset: number,
  probabilities: Float64Array,
  label: number,
): number {
  if (loss === 'meanSquaredError') {
    let sum = 0;
    for (let k = 0; k < probabilities.length; k++) sum += (probabilities[k] - (k === label ? 1 : 0)) ** 2;
    return sum / probabilities.length;
  }
  if (fromLogits) {
    let max = -Infinity;
    for (let k = 0; k < probabilities.length; k++) max = Math.max(max, logits[offset + k]);
    let sum = 0;
    for (let k = 0; k < probabilities.length; k++) sum += Math.exp(logits[offset + k] - max);
    return Math.log(sum) + max - logits[offset + label];
  }
  return -Math.log(Math.min(Math.max(probabilities[label], CLIP), 1 - CLIP));
}
