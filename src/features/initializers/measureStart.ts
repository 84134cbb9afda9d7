import { CLIP, sampleLoss } from '../../core/losses';
import { PIXELS } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import type { Samples } from '../../engine/Engine';
import { createValues, forward } from '../../engine/plain/forward';
import { plainNetwork } from '../../engine/plain/plainNetwork';

/** The sums z of one Dense layer over some digits: digits × units numbers, digit by digit. */
export interface LayerSums {
  readonly values: Float32Array;
  readonly mean: number;
  /** Standard deviation of all of them. */
  readonly spread: number;
}

/** What a network makes of some digits before it has learned anything. */
export interface StartMeasure {
  readonly layers: readonly LayerSums[];
  /** Mean loss, with Keras's clip. */
  readonly loss: number;
  /** Share of digits, 0…1, whose largest probability is over 1 − 10⁻⁷: the softmax is saturated. */
  readonly saturated: number;
  /** Share of digits, 0…1, whose true class has a probability under 10⁻⁷, so that they have no gradient. */
  readonly stuck: number;
}

/** Sends digits through the run's initial weights, in the plain engine's arithmetic. */
export function measureStart(run: TrainingRun, { images, labels }: Samples): StartMeasure {
  const layers = plainNetwork(run, initialWeights(run));
  const values = createValues(layers);
  const sums = layers.map(({ units }) => new Float32Array(labels.length * units));
  const image = new Float64Array(PIXELS);
  const last = values[values.length - 1];
  let [loss, saturated, stuck] = [0, 0, 0];
  labels.forEach((label, row) => {
    for (let i = 0; i < PIXELS; i++) image[i] = images[row * PIXELS + i] / 255;
    forward(layers, image, values);
    sums.forEach((all, layer) => {
      all.set(values[layer].z, row * layers[layer].units);
    });
    loss += sampleLoss(run.loss, run.fromLogits, last.z, 0, last.a, label);
    if (Math.max(...last.a) > 1 - CLIP) saturated++;
    if (last.a[label] < CLIP) stuck++;
  });
  const count = labels.length;
  return { layers: sums.map(layerSums), loss: loss / count, saturated: saturated / count, stuck: stuck / count };
}

function layerSums(values: Float32Array): LayerSums {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { values, mean, spread: spreadOf(values, mean) };
}

/** Standard deviation about a mean. */
export function spreadOf(values: Float32Array, mean = 0): number {
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
