import type { LossName } from '../../core/losses';
import type { Figures } from '../../core/progress';
import type { TrainingRun } from '../../core/run';
import { initialWeights, type Weights } from '../../core/weights';
import type { Samples } from '../../engine/Engine';
import { evaluateModel } from '../../engine/evaluateModel';
import { openPlain } from '../../engine/plain/plainModel';
import { meanOf, totalOf } from '../../engine/sums';

/** Optimizers to choose from in the chapter, with the learning rate that Keras gives each one named by a text. */
export const keptRates = { adam: 0.001, rmsprop: 0.001, sgd: 0.01 } as const;
export type CompiledOptimizer = keyof typeof keptRates;

/** What `compile` was told that training depends on. */
export interface Compiled {
  readonly optimizer: CompiledOptimizer;
  readonly loss: Extract<LossName, 'categoricalCrossentropy' | 'meanSquaredError'>;
}

/** One step of training from the run's seed. */
export interface CompiledStep {
  readonly before: Figures;
  readonly after: Figures;
  readonly weights: Weights;
  /** How far the weight went that went farthest. */
  readonly farthest: number;
}

/** Takes one step with `samples` as the batch, in plain arithmetic on the page. */
export async function compiledStep(run: TrainingRun, compiled: Compiled, samples: Samples): Promise<CompiledStep> {
  const wanted: TrainingRun = { ...run, ...compiled, lr: keptRates[compiled.optimizer] };
  const initial = initialWeights(wanted);
  const count = samples.labels.length;
  const model = await openPlain(wanted, initial, samples);
  const before = meanOf(
    totalOf(
      await model.fit(
        Uint32Array.from({ length: count }, (_, row) => row),
        count,
      ),
    ),
  );
  const weights = await model.weights();
  const { loss, accuracy } = await evaluateModel(model, wanted, samples, [0, count]);
  const ways = weights.flatMap(({ values }, index) =>
    Array.from(values, (value, place) => Math.abs(value - initial[index].values[place])),
  );
  return {
    before,
    after: { loss, accuracy },
    weights,
    farthest: ways.reduce((most, way) => Math.max(most, way), 0),
  };
}

/** How many weights differ between two steps from the same start. */
export function weightsApart(a: Weights, b: Weights): number {
  return a.reduce(
    (sum, { values }, index) => sum + values.filter((value, i) => value !== b[index].values[i]).length,
    0,
  );
}
