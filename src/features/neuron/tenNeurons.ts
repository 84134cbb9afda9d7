import { softmax } from '../../core/losses';
import { CLASSES, PIXELS } from '../../core/network';
import { type Neuron, weightedSum } from '../../core/neuron';
import { presets } from '../../core/presets';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';

/**
 * The ten neurons of this chapter: the lecture's single layer, started from small weights, so that what training
 * writes can be seen early.
 */
export const tenRun: TrainingRun = { ...presets.single, outputInit: 'normal', epochs: 5, shuffle: true };

/** Name of that run among the course's. */
export const TEN_KEY = 'neuron-ten';

/** The layer's neurons one by one: the columns of its kernel. */
export function neuronsOf([kernel, bias]: Weights): readonly Neuron[] {
  return Array.from({ length: CLASSES }, (_, unit) => ({
    weights: Float32Array.from({ length: PIXELS }, (_, i) => kernel.values[i * CLASSES + unit]),
    bias: bias.values[unit],
  }));
}

/** What the ten make of one image. */
export interface TenAnswers {
  readonly z: readonly number[];
  /** Softmax of z; they add up to 1. */
  readonly probabilities: readonly number[];
  /** The digit with the largest. */
  readonly best: number;
}

export function tenAnswers(neurons: readonly Neuron[], image: Float32Array): TenAnswers {
  const z = neurons.map((neuron) => weightedSum(image, neuron));
  const out = new Float64Array(neurons.length);
  softmax(z, 0, z.length, out);
  return { z, probabilities: [...out], best: z.indexOf(Math.max(...z)) };
}
