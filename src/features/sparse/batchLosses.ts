import { PIXELS } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import type { Samples } from '../../engine/Engine';
import { createValues, forward } from '../../engine/plain/forward';
import { plainNetwork } from '../../engine/plain/plainNetwork';
import { gradientOfInteger, gradientOfOneHot, lossOfInteger, lossOfOneHot, oneHotRow } from './twoLosses';

/** One image through the network, and both losses of what came out. */
export interface LossPair {
  /** 784 greys, 0…1. */
  readonly pixels: Float32Array;
  readonly label: number;
  readonly probabilities: Float64Array;
  readonly oneHot: number;
  readonly integer: number;
  /** Largest difference of the two gradients by the logits. */
  readonly gradientsApart: number;
}

/** Sends images through a network once and takes both losses of each. */
export function batchLosses(run: TrainingRun, weights: Weights, { images, labels }: Samples): readonly LossPair[] {
  const layers = plainNetwork(run, weights);
  const values = createValues(layers);
  return Array.from(labels, (label, row) => {
    const greys = Float64Array.from(images.subarray(row * PIXELS, (row + 1) * PIXELS), (grey) => grey / 255);
    forward(layers, greys, values);
    const probabilities = values[values.length - 1].a.slice();
    const y = oneHotRow(label, probabilities.length);
    const other = gradientOfInteger(probabilities, label);
    return {
      pixels: Float32Array.from(greys),
      label,
      probabilities,
      oneHot: lossOfOneHot(probabilities, y),
      integer: lossOfInteger(probabilities, label),
      gradientsApart: Math.max(...gradientOfOneHot(probabilities, y).map((value, k) => Math.abs(value - other[k]))),
    };
  });
}
