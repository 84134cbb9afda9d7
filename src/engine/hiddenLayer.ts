import { activations } from '../core/activations';
import { PIXELS } from '../core/network';
import type { TrainingRun } from '../core/run';
import type { Weights } from '../core/weights';
import { type PlainLayer, plainNetwork } from './plain/plainNetwork';

/** A network whose last hidden layer is what images are compared by. */
export interface Eye {
  readonly run: TrainingRun;
  readonly weights: Weights;
}

/**
 * The activations of a network's last hidden layer for one image after the other, in double precision; for tens of
 * thousands of images, hence lit pixels only and four rows of a kernel at a time.
 * @returns a function of bytes (0…255) and where in them the image begins; its answer is good until the next call
 */
export function hiddenLayer({ run, weights }: Eye): (images: ArrayLike<number>, from: number) => Float64Array {
  // The output layer is not asked.
  const layers = plainNetwork(run, weights).slice(0, -1);
  const kernels = layers.map(({ kernel }, at) => Float64Array.from(kernel, (weight) => (at ? weight : weight / 255)));
  const outputs = layers.map(({ units }) => new Float64Array(units));
  const lit = new Int32Array(Math.max(PIXELS, ...layers.map(({ units }) => units)));
  const pixels = new Float64Array(PIXELS);
  return (images, from) => {
    for (let i = 0; i < PIXELS; i++) pixels[i] = images[from + i];
    let input = pixels;
    layers.forEach((layer, at) => {
      dense(layer, kernels[at], input, lit, outputs[at]);
      input = outputs[at];
    });
    return input;
  };
}

/** out = f(input · kernel + bias) */
function dense(layer: PlainLayer, kernel: Float64Array, input: Float64Array, lit: Int32Array, out: Float64Array): void {
  const { inputs, units, bias, activation } = layer;
  out.set(bias);
  let count = 0;
  for (let i = 0; i < inputs; i++) if (input[i] !== 0) lit[count++] = i;
  let n = 0;
  for (; n + 4 <= count; n += 4) {
    const [v0, v1, v2, v3] = [input[lit[n]], input[lit[n + 1]], input[lit[n + 2]], input[lit[n + 3]]];
    const [r0, r1, r2, r3] = [lit[n] * units, lit[n + 1] * units, lit[n + 2] * units, lit[n + 3] * units];
    for (let j = 0; j < units; j++) {
      out[j] += v0 * kernel[r0 + j] + v1 * kernel[r1 + j] + v2 * kernel[r2 + j] + v3 * kernel[r3 + j];
    }
  }
  for (; n < count; n++) {
    const value = input[lit[n]];
    const row = lit[n] * units;
    for (let j = 0; j < units; j++) out[j] += value * kernel[row + j];
  }
  if (activation === 'softmax') return;
  const { apply } = activations[activation];
  for (let j = 0; j < units; j++) out[j] = apply(out[j]);
}
