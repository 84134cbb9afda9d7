import '@tensorflow/tfjs-backend-cpu';
// tfjs-vis writes `tensor.min()`.
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops';
import { argMax, ready, setBackend, type Tensor, type Tensor1D, tensor1d, tensor2d, tidy } from '@tensorflow/tfjs-core';
import type { Sequential } from '@tensorflow/tfjs-layers';
import { metrics, render, show } from '@tensorflow/tfjs-vis';
import { CLASSES, PIXELS } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import { yieldToMessages } from '../../data/yieldToMessages';
import type { Samples } from '../Engine';
import { greys } from '../greys';
import { buildSequential } from '../tfjs/buildSequential';

/** Images at once; the frame shares its thread with the page. */
const CHUNK = 250;

/** Where the parts of the display go. */
export interface InspectorParts {
  readonly summary: HTMLElement;
  /** One for each Dense layer. */
  readonly layers: readonly HTMLElement[];
  readonly confusion: HTMLElement;
  readonly accuracy: HTMLElement;
}

/**
 * Shows a network as tfjs-vis does: the model and its layers, then how it reads these images. The model is a
 * `tf.sequential` of its own, on the processor.
 * @param wanted asked between two steps; false ends the work
 * @returns whether it came to its end
 */
export async function showNetwork(
  parts: InspectorParts,
  network: { readonly run: TrainingRun; readonly weights: Weights },
  digits: Samples,
  wanted: () => boolean,
): Promise<boolean> {
  await setBackend('cpu');
  await ready();
  const model = buildSequential(network.run, network.weights);
  try {
    await show.modelSummary(parts.summary, model);
    for (const [i, part] of parts.layers.entries()) {
      await show.layer(part, model.layers[i]);
      // Its histogram waits for this.
      part.querySelector('button')?.click();
    }
    const guesses = await read(model, digits.images, wanted);
    return guesses !== undefined && (await showGuesses(parts, digits.labels, guesses));
  } finally {
    model.dispose();
  }
}

async function showGuesses(parts: InspectorParts, labels: Uint8Array, guesses: Uint8Array): Promise<boolean> {
  const [truth, guess]: readonly Tensor1D[] = [tensor1d(labels, 'int32'), tensor1d(guesses, 'int32')];
  const digits = Array.from({ length: CLASSES }, (_, digit) => String(digit));
  const values = await metrics.confusionMatrix(truth, guess, CLASSES);
  await render.confusionMatrix(parts.confusion, { values, tickLabels: digits }, { shadeDiagonal: false });
  await show.perClassAccuracy(parts.accuracy, await metrics.perClassAccuracy(truth, guess, CLASSES), digits);
  truth.dispose();
  guess.dispose();
  return true;
}

/** The most probable digit of each image; undefined where nobody waits for it any more. */
async function read(model: Sequential, images: Uint8Array, wanted: () => boolean): Promise<Uint8Array | undefined> {
  const guesses = new Uint8Array(images.length / PIXELS);
  for (let from = 0; from < guesses.length; from += CHUNK) {
    const rows = Math.min(CHUNK, guesses.length - from);
    const chunk = greys(images.subarray(from * PIXELS, (from + rows) * PIXELS));
    const found = tidy(() => argMax(model.predict(tensor2d(chunk, [rows, PIXELS])) as Tensor, 1));
    guesses.set(await found.data(), from);
    found.dispose();
    await yieldToMessages();
    if (!wanted()) return undefined;
  }
  return guesses;
}
