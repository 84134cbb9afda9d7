import { argMax } from '../../core/confusion';
import { CLIP, sampleLoss } from '../../core/losses';
import { PIXELS } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import type { Samples } from '../../engine/Engine';
import { backward, createGradients } from '../../engine/plain/backward';
import { createValues, forward } from '../../engine/plain/forward';
import { lossGradient } from '../../engine/plain/lossGradient';
import { plainNetwork } from '../../engine/plain/plainNetwork';
import { plainOptimizers } from '../../engine/plain/plainOptimizers';

/** stuck: wrong beyond the clip; certain: right beyond it; learning: inside, so that it has a gradient. */
export type Fate = 'stuck' | 'certain' | 'learning';

/** One image of a batch on its way there and back. */
export interface WorkedSample {
  /** 784 greys, 0…1. */
  readonly pixels: Float64Array;
  readonly label: number;
  readonly guess: number;
  /** z and a of each Dense layer; the last a are the ten probabilities. */
  readonly z: readonly Float64Array[];
  readonly a: readonly Float64Array[];
  /** ∂loss/∂z of each Dense layer, of this image alone. */
  readonly delta: readonly Float64Array[];
  readonly loss: number;
  readonly fate: Fate;
}

/** One update: the weights before, the batch, the mean gradients of each tensor, the weights after. */
export interface WorkedUpdate {
  readonly before: Weights;
  readonly samples: readonly WorkedSample[];
  readonly gradients: readonly Float64Array[];
  readonly loss: number;
  readonly accuracy: number;
  readonly after: Weights;
}

/** What becomes of an image's gradient, from the probability of its true class. */
export function fateOf(truth: number): Fate {
  return truth < CLIP ? 'stuck' : truth > 1 - CLIP ? 'certain' : 'learning';
}

/**
 * Works updates out in plain arithmetic, one batch of `run.batch` images after the other in the order of `samples`,
 * as many as there are whole batches.
 */
export function workOut(run: TrainingRun, initial: Weights, samples: Samples): readonly WorkedUpdate[] {
  const updates = initial.map(({ values }) => plainOptimizers[run.optimizer](values.length, run.lr));
  const worked: WorkedUpdate[] = [];
  let before = initial;
  for (let row = 0; row + run.batch <= samples.labels.length; row += run.batch) {
    const images = Array.from({ length: run.batch }, (_, index) => row + index);
    const batch = workBatch(run, before, samples, images);
    const after = before.map((tensor, index) => {
      const values = tensor.values.slice();
      updates[index](values, batch.gradients[index]);
      return { ...tensor, values };
    });
    worked.push({ ...batch, before, after });
    before = after;
  }
  return worked;
}

/** Forward, loss and gradient of some images with the weights as they are. */
export function workBatch(
  run: TrainingRun,
  weights: Weights,
  samples: Samples,
  rows: readonly number[],
): Omit<WorkedUpdate, 'before' | 'after'> {
  const layers = plainNetwork(run, weights);
  const gradients = createGradients(layers);
  const worked = rows.map((row): WorkedSample => {
    const pixels = Float64Array.from(samples.images.subarray(row * PIXELS, (row + 1) * PIXELS), (grey) => grey / 255);
    const label = samples.labels[row];
    const values = createValues(layers);
    forward(layers, pixels, values);
    const { z, a } = values[values.length - 1];
    lossGradient(run.loss, run.fromLogits, a, label, gradients[gradients.length - 1].delta);
    backward(layers, pixels, values, gradients, 1 / rows.length);
    return {
      pixels,
      label,
      guess: argMax(z),
      z: values.map((layer) => layer.z),
      a: values.map((layer) => layer.a),
      delta: gradients.map(({ delta }) => delta.slice()),
      loss: sampleLoss(run.loss, run.fromLogits, z, 0, a, label),
      fate: fateOf(a[label]),
    };
  });
  return {
    samples: worked,
    gradients: gradients.flatMap(({ kernel, bias }) => [kernel, bias]),
    loss: worked.reduce((sum, { loss }) => sum + loss, 0) / rows.length,
    accuracy: worked.filter(({ guess, label }) => guess === label).length / rows.length,
  };
}
