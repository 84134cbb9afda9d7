import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import { trace } from '../../engine/plain/trace';

/** A network that a chapter can ask, whatever the engine is at meanwhile. */
export interface CourseNetwork {
  /** Activations of each Dense layer for an image (784, 0…1); the last are the ten probabilities. */
  activations(image: Float32Array): readonly Float32Array[];
  /** Ten probabilities. */
  predict(image: Float32Array): Float32Array;
}

/** A run's network with some weights of it, worked out on the page by the plain engine. */
export function networkOf(run: TrainingRun, weights: Weights): CourseNetwork {
  return {
    activations: (image) => trace(run, weights, image),
    predict: (image) => trace(run, weights, image)[run.layers.length],
  };
}
