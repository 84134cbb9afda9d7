import { argMax } from '../../core/confusion';
import { sampleLoss } from '../../core/losses';
import { CLASSES, PIXELS } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import type { Digits } from '../../data/Dataset';
import { greys } from '../greys';
import type { Model, OpenModel, Sums } from '../Model';
import { backward, createGradients } from './backward';
import { createValues, forward } from './forward';
import { lossGradient } from './lossGradient';
import { plainNetwork } from './plainNetwork';
import { plainOptimizers } from './plainOptimizers';

/**
 * The whole of training in plain TypeScript, one image after the other: forward, loss, backward, and after each
 * batch the optimizer. The other engines compute the same and are checked against it.
 */
export const openPlain: OpenModel = async (run, weights, digits) => createPlain(run, weights, digits);

function createPlain(run: TrainingRun, initial: Weights, { images, labels }: Digits): Model {
  const own = initial.map((tensor) => ({ ...tensor, values: tensor.values.slice() }));
  const layers = plainNetwork(run, own);
  const last = layers.length - 1;
  const values = createValues(layers);
  const gradients = createGradients(layers);
  const parameters = own.map(({ values }) => values);
  const gradientList = gradients.flatMap(({ kernel, bias }) => [kernel, bias]);
  const updates = parameters.map(({ length }) => plainOptimizers[run.optimizer](length, run.lr));
  const image = new Float64Array(PIXELS);

  /** Adds one image's share to the gradients. */
  function learn(row: number, share: number): Omit<Sums, 'samples'> {
    for (let i = 0; i < PIXELS; i++) image[i] = images[row * PIXELS + i] / 255;
    forward(layers, image, values);
    const { z, a } = values[last];
    const label = labels[row];
    lossGradient(run.loss, run.fromLogits, a, label, gradients[last].delta);
    backward(layers, image, values, gradients, share);
    return { loss: sampleLoss(run.loss, run.fromLogits, z, 0, a, label), correct: argMax(z) === label ? 1 : 0 };
  }

  function step(rows: Uint32Array): Sums {
    for (const gradient of gradientList) gradient.fill(0);
    let loss = 0;
    let correct = 0;
    for (const row of rows) {
      const sample = learn(row, 1 / rows.length);
      loss += sample.loss;
      correct += sample.correct;
    }
    updates.forEach((update, index) => {
      update(parameters[index], gradientList[index]);
    });
    return { loss, correct, samples: rows.length };
  }

  return {
    async fit(rows, batch) {
      const sums: Sums[] = [];
      for (let from = 0; from < rows.length; from += batch) sums.push(step(rows.subarray(from, from + batch)));
      return sums;
    },

    async logits(images) {
      const pictures = greys(images);
      const count = pictures.length / PIXELS;
      const out = new Float32Array(count * CLASSES);
      for (let n = 0; n < count; n++) {
        forward(layers, pictures.subarray(n * PIXELS, (n + 1) * PIXELS), values);
        out.set(values[last].z, n * CLASSES);
      }
      return out;
    },

    weights: async () => own.map((tensor) => ({ ...tensor, values: tensor.values.slice() })),

    setWeights(weights) {
      weights.forEach((tensor, index) => {
        parameters[index].set(tensor.values);
      });
    },

    // Nothing but memory, which goes with the last reference.
    dispose: () => {},
  };
}
