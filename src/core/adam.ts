import { ADAM_BETA1, ADAM_BETA2, EPSILON } from './optimizers';

/** What Adam remembers of one weight: the running means of its gradient and of the gradient's square. */
export interface AdamMemory {
  readonly m: number;
  readonly v: number;
}

/** One update of one weight by Adam, with everything on the way. */
export interface AdamStep extends AdamMemory {
  /** 1-based number of the update. */
  readonly t: number;
  readonly gradient: number;
  /** The memory before it. */
  readonly before: AdamMemory;
  /** m and v without the pull of their start at 0. */
  readonly mHat: number;
  readonly vHat: number;
  /** What is taken off the weight. */
  readonly change: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Adam with the lecture's constants and ε outside the root, in double precision.
 * @param gradients those of update 1, 2, … in turn
 */
export function adamPath(weight: number, gradients: readonly number[], lr: number): readonly AdamStep[] {
  const steps: AdamStep[] = [];
  for (const gradient of gradients) {
    const last = steps.at(-1);
    const before = { m: last?.m ?? 0, v: last?.v ?? 0 };
    const t = steps.length + 1;
    const m = ADAM_BETA1 * before.m + (1 - ADAM_BETA1) * gradient;
    const v = ADAM_BETA2 * before.v + (1 - ADAM_BETA2) * gradient * gradient;
    const mHat = m / (1 - ADAM_BETA1 ** t);
    const vHat = v / (1 - ADAM_BETA2 ** t);
    const change = (lr * mHat) / (Math.sqrt(vHat) + EPSILON);
    const from = last?.to ?? weight;
    steps.push({ t, gradient, before, m, v, mHat, vHat, change, from, to: from - change });
  }
  return steps;
}
