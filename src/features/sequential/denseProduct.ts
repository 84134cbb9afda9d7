import { PIXELS } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import type { Samples } from '../../engine/Engine';
import { trace } from '../../engine/plain/trace';

/** What goes into a Dense layer and what comes out, for a batch: batch × inputs and batch × units, row-major. */
export interface DenseProduct {
  readonly input: Float32Array;
  readonly output: Float32Array;
}

/** Sends the first `batch` images through the network and keeps what one layer (0-based) gets and gives. */
export function denseProduct(
  run: TrainingRun,
  weights: Weights,
  { images }: Samples,
  layer: number,
  batch: number,
): DenseProduct {
  const [inputs, units] = weights[2 * layer].shape;
  const input = new Float32Array(batch * inputs);
  const output = new Float32Array(batch * units);
  for (let row = 0; row < batch; row++) {
    const image = Float32Array.from(images.subarray(row * PIXELS, (row + 1) * PIXELS), (grey) => grey / 255);
    const activations = trace(run, weights, image);
    input.set(layer === 0 ? image : activations[layer - 1], row * inputs);
    output.set(activations[layer], row * units);
  }
  return { input, output };
}
