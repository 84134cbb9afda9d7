import { expect } from 'vitest';
import { defaultRun, type TrainingRun } from '../core/run';
import { initialWeights, type Weights } from '../core/weights';
import type { Model, OpenModel } from './Model';
import { openPlain } from './plain/plainModel';
import { randomDigits } from './randomDigits';
import { fitTotal } from './sums';

// What the contract compares an engine with, and how closely.

/**
 * Small enough for a GPU that a processor pretends to be; a batch any smaller makes WebGPU take another way through
 * its products, which costs such a GPU a fifth of a second per step.
 */
export const small: TrainingRun = {
  ...defaultRun,
  layers: [{ units: 12 }, { units: 9 }],
  init: 'glorotUniform',
  lr: 0.01,
  batch: 16,
};
export const digits = randomDigits(128, 3);
/** Losses besides the Keras preset's, by what a test calls them. */
export const lossCases: Record<string, Partial<TrainingRun>> = {
  'cross-entropy from logits': { fromLogits: true },
  'sparse cross-entropy': { loss: 'sparseCategoricalCrossentropy' },
  'sparse cross-entropy from logits': { loss: 'sparseCategoricalCrossentropy', fromLogits: true },
  'mean squared error': { loss: 'meanSquaredError' },
};

/** Steps that two engines are followed for. */
export const STEPS = 50;

/** Trains both from the same weights and compares every loss; returns them, as means. */
export async function sameLosses(open: OpenModel, run: TrainingRun, atOnce: number, steps = STEPS): Promise<number[]> {
  const losses: number[] = [];
  await both(open, run, async (model, plain) => {
    for (let step = 0; step < steps; step += atOnce) {
      const rows = order(step * run.batch, (step + atOnce) * run.batch).map((row) => row % digits.labels.length);
      const [got, expected] = [await fitTotal(model, rows, run.batch), await fitTotal(plain, rows, run.batch)];
      near(got.loss, expected.loss, rows.length, `batch ${step}`);
      expect(got.correct, `batch ${step}`).toBe(expected.correct);
      losses.push(got.loss / got.samples);
    }
  });
  return losses;
}

export async function both(open: OpenModel, run: TrainingRun, use: (model: Model, plain: Model) => Promise<void>) {
  const model = await open(run, initialWeights(run), digits);
  const plain = await openPlain(run, initialWeights(run), digits);
  await use(model, plain);
  model.dispose();
}

export function order(from: number, to: number): Uint32Array {
  return Uint32Array.from({ length: to - from }, (_, index) => from + index);
}

/**
 * Within 1e-4 of the expected sum of losses, and a millionth per sample: a probability near 1 is no finer than that
 * in single precision, nor is its logarithm.
 */
export function near(value: number, expected: number, samples: number, where = ''): void {
  const limit = 1e-4 * Math.abs(expected) + 1e-6 * samples;
  expect(Math.abs(value - expected), `${where}: ${value} for ${expected}`).toBeLessThan(limit);
}

export function logitsNear(values: Float32Array, expected: Float32Array): void {
  expect(values).toHaveLength(expected.length);
  expect(largestGap(values, expected)).toBeLessThan(1e-3);
}

type Values = readonly { readonly values: ArrayLike<number> }[];

export function weightsNear(weights: Weights, expected: Values, tolerance: number): void {
  expect(weights).toHaveLength(expected.length);
  weights.forEach(({ name, values }, index) => {
    expect(values).toHaveLength(expected[index].values.length);
    expect(largestGap(values, expected[index].values), name).toBeLessThan(tolerance);
  });
}

function largestGap(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a, (value, index) => Math.abs(value - b[index])).reduce((x, y) => Math.max(x, y), 0);
}
