import type { Figures } from '../core/progress';
import type { Model, Sums } from './Model';

export const noSums: Sums = { loss: 0, correct: 0, samples: 0 };

export function addSums(a: Sums, b: Sums): Sums {
  return { loss: a.loss + b.loss, correct: a.correct + b.correct, samples: a.samples + b.samples };
}

/** All batches of a `fit` together, added in order. */
export function totalOf(batches: readonly Sums[]): Sums {
  return batches.reduce(addSums, noSums);
}

export function meanOf({ loss, correct, samples }: Sums): Figures {
  return { loss: loss / samples, accuracy: correct / samples };
}

/** Trains as `fit` does, and gives all its batches together. */
export async function fitTotal(model: Model, rows: Uint32Array, batch: number): Promise<Sums> {
  return totalOf(await model.fit(rows, batch));
}
