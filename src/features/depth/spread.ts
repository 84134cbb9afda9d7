import { CLIP, softmax } from '../../core/losses';
import { CLASSES, PIXELS } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import { createValues, forward } from '../../engine/plain/forward';
import { plainNetwork } from '../../engine/plain/plainNetwork';
import type { SampleImages } from '../../ui/ReadSamples';

/** How far the sums of an untrained network reach. */
export interface Spread {
  /** Of each Dense layer, how large its sums z are: root of their mean square over all images and units. */
  readonly sizes: readonly number[];
  /** Share of the images whose true class is below the clip, p_y < 10⁻⁷: no gradient from the first step on. */
  readonly stuck: number;
}

/** A loss of one image cannot rise above −ln 10⁻⁷. */
export const CEILING = -Math.log(CLIP);

/**
 * Sends images through a network and measures its sums.
 * @param images greys 0…255, as samples have them
 */
export function measureSpread(run: TrainingRun, weights: Weights, { images, labels }: SampleImages): Spread {
  const layers = plainNetwork(run, weights);
  const values = createValues(layers);
  const sums = layers.map(() => ({ count: 0, squares: 0 }));
  const probabilities = new Float64Array(CLASSES);
  let stuck = 0;
  for (let n = 0; n < labels.length; n++) {
    const image = Float32Array.from(images.subarray(n * PIXELS, (n + 1) * PIXELS), (grey) => grey / 255);
    forward(layers, image, values);
    values.forEach(({ z }, layer) => {
      const sum = sums[layer];
      sum.count += z.length;
      for (const value of z) sum.squares += value * value;
    });
    softmax(values[layers.length - 1].z, 0, CLASSES, probabilities);
    if (probabilities[labels[n]] < CLIP) stuck++;
  }
  return {
    sizes: sums.map(({ count, squares }) => Math.sqrt(squares / count)),
    stuck: stuck / labels.length,
  };
}

/** Start weights drawn `sigma` times as wide; biases are zero. */
export function scaledWeights(weights: Weights, sigma: number): Weights {
  return weights.map((tensor) => ({ ...tensor, values: tensor.values.map((value) => value * sigma) }));
}

/**
 * What the widths of a network say the sizes will be: weights of mean 0 and deviation σ add up n products, and a ReLU
 * lets half of the squares through, so that on average each layer multiplies by σ·√(n/2).
 * @param first size of the first layer's sums
 */
export function predictedSizes(run: TrainingRun, first: number, sigma: number): readonly number[] {
  const found = [first];
  for (const { units } of run.layers) found.push((found.at(-1) ?? 0) * sigma * Math.sqrt(units / 2));
  return found;
}
