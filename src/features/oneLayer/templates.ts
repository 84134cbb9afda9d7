import { CLASSES, PIXELS } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import { initialWeights, type Weights } from '../../core/weights';

/** What training wrote into the weights of the ten outputs: 784 differences each, present − initial. */
export type Templates = readonly Float32Array[];

/**
 * The templates of a network of one layer.
 * @param initial kernel that the run started from, (784, 10)
 */
export function templates(initial: Float32Array, weights: Weights | undefined): Templates {
  const kernel = weights?.[0].values ?? initial;
  return Array.from({ length: CLASSES }, (_, digit) => {
    const change = new Float32Array(PIXELS);
    for (let i = 0; i < PIXELS; i++) change[i] = kernel[i * CLASSES + digit] - initial[i * CLASSES + digit];
    return change;
  });
}

export function initialKernel(run: TrainingRun): Float32Array {
  return initialWeights(run)[0].values;
}

/** One template less another: where ink speaks for the one (positive) rather than for the other. */
export function difference(one: Float32Array, other: Float32Array): Float32Array {
  return one.map((value, i) => value - other[i]);
}
