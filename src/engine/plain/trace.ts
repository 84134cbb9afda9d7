import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import { createValues, forward } from './forward';
import { plainNetwork } from './plainNetwork';

/** Activations of each Dense layer for one image (784, 0…1); the last are the softmax's ten probabilities. */
export function trace(run: TrainingRun, weights: Weights, image: Float32Array): readonly Float32Array[] {
  const layers = plainNetwork(run, weights);
  const values = createValues(layers);
  forward(layers, image, values);
  return values.map(({ a }) => Float32Array.from(a));
}
