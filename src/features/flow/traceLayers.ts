import type { ActivationName } from '../../core/activations';
import type { LayerEntry } from '../../core/entrySum';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import { createValues, forward } from '../../engine/plain/forward';
import { plainNetwork } from '../../engine/plain/plainNetwork';

/** A Dense layer with one digit in it: Z = A·W + B, A = f(Z). */
export interface TracedLayer {
  /** As the slides count: the input is layer 0, so the first of these is 1. */
  readonly number: number;
  readonly activation: ActivationName | 'softmax';
  /** What comes in: pixels 0…1, or the layer before. */
  readonly inputs: Float64Array;
  /** The pixels as bytes, in the first layer. */
  readonly bytes?: Uint8Array;
  /** inputs × units, row-major. */
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
  readonly units: number;
  readonly z: Float64Array;
  readonly a: Float64Array;
}

/** Sends one digit (784 bytes) through the network, in double precision, and keeps all that is met on the way. */
export function traceLayers(run: TrainingRun, weights: Weights, bytes: Uint8Array): readonly TracedLayer[] {
  const layers = plainNetwork(run, weights);
  const values = createValues(layers);
  const pixels = Float64Array.from(bytes, (byte) => byte / 255);
  forward(layers, pixels, values);
  return layers.map(({ activation, kernel, bias, units }, index) => ({
    number: index + 1,
    activation,
    inputs: index === 0 ? pixels : values[index - 1].a,
    ...(index === 0 && { bytes }),
    kernel,
    bias,
    units,
    ...values[index],
  }));
}

/** One entry of a traced layer. */
export function entryOf(layer: TracedLayer, unit: number): LayerEntry {
  const { inputs, bytes, kernel, units, bias } = layer;
  return { inputs, bytes, kernel, units, unit, bias: bias[unit] };
}
