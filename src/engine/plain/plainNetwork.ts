import type { ActivationName } from '../../core/activations';
import { denseLayers } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';

/**
 * A Dense layer with its weights. They are kept in single precision, as every other engine keeps them, while all
 * arithmetic is JavaScript's double precision.
 */
export interface PlainLayer {
  readonly inputs: number;
  readonly units: number;
  /** `softmax` stands in the last layer only. */
  readonly activation: ActivationName | 'softmax';
  /** inputs × units, row-major: the weights that leave input i stand side by side from i·units on. */
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
}

/** The Dense layers of a run with these weights, not copied. */
export function plainNetwork(run: TrainingRun, weights: Weights): readonly PlainLayer[] {
  return denseLayers(run).map(({ inputs, units, activation }, index) => ({
    inputs,
    units,
    activation,
    kernel: weights[2 * index].values,
    bias: weights[2 * index + 1].values,
  }));
}
