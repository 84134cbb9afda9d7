import type { TrainingRun } from '../../src/core/run';
import type { Digits } from '../../src/data/Dataset';

/**
 * What is timed. train: steps of training. evaluated: the same, with loss and accuracy on all training rows and on
 * a quarter as many validation rows after each epoch. predict: the ten outputs of all 10,000 test images.
 */
export type Work = 'train' | 'evaluated' | 'predict';

/** Images and labels that every contestant gets. */
export interface BenchDigits {
  readonly train: Digits;
  readonly test: Digits;
}

/** What a contestant is asked, one thing after the other. */
export type Task =
  | { readonly do: 'take'; readonly digits: BenchDigits; readonly engine: string }
  /** Readies whatever does not count: `count` is steps, or repetitions of a prediction. */
  | { readonly do: 'prepare'; readonly run: TrainingRun; readonly work: Work; readonly count: number }
  | { readonly do: 'work' }
  | { readonly do: 'rest' };

/** What a `work` took, and how many steps or repetitions it really was (training may round epochs up). */
export interface Spent {
  readonly wallMs: number;
  readonly count: number;
}

/** Rows that training goes through before it starts again: MNIST's, less a fifth for validation. */
export const TRAIN_ROWS = 48_000;
