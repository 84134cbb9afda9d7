import {
  clone,
  dispose,
  stack,
  type Tensor,
  type Tensor1D,
  tensor,
  tensor2d,
  tidy,
  type Variable,
} from '@tensorflow/tfjs-core';
import { PIXELS } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import type { Digits } from '../../data/Dataset';
import { greys } from '../greys';
import type { Model, OpenModel } from '../Model';
import { buildSequential } from './buildSequential';
import { createBatches } from './createBatches';
import { createStep } from './createStep';
import { type Device, openDevice } from './devices';
import { logitsOf } from './logitsOf';
import type { TfjsBackend } from './TfjsBackend';
import { tfjsOptimizers } from './tfjsOptimizers';

/** TensorFlow.js on one of its backends: a `tf.sequential`, trained by a loop of our own on its variables. */
export function openTfjs(backend: TfjsBackend): OpenModel {
  return async (run, weights, digits) => {
    const device = await openDevice(backend);
    return device.guard(async () => createModel(device, run, weights, digits));
  };
}

function createModel(device: Device, run: TrainingRun, initial: Weights, digits: Digits): Model {
  device.use();
  const network = buildSequential(run, initial);
  const variables = network.layers.flatMap((layer) => layer.weights.map((weight) => weight.read() as Variable));
  const optimizer = tfjsOptimizers[run.optimizer](run.lr, variables);
  const batchOf = createBatches(digits, run.loss);
  const step = createStep(run, variables, optimizer);

  return {
    fit: (rows, batch) =>
      device.guard(async () => {
        device.use();
        const parts: Tensor1D[] = [];
        for (let from = 0; from < rows.length; from += batch) {
          parts.push(tidy(() => step(batchOf(rows.subarray(from, from + batch)))));
        }
        const figures = await read(stack(parts));
        dispose(parts);
        return parts.map((_, index) => ({
          loss: figures[index * 2],
          correct: figures[index * 2 + 1],
          samples: Math.min(batch, rows.length - index * batch),
        }));
      }),

    logits: (images) =>
      device.guard(async () => {
        device.use();
        const rows = images.length / PIXELS;
        if (rows === 0) return new Float32Array(0);
        return read(tidy(() => logitsOf(run, variables, tensor2d(greys(images), [rows, PIXELS]))));
      }),

    weights: () =>
      device.guard(async () => {
        device.use();
        // Clones, since a step may replace the variables' values while these are read.
        const values = await Promise.all(variables.map((variable) => read(tidy(() => clone(variable)))));
        return initial.map((known, index) => ({ ...known, values: values[index] }));
      }),

    setWeights(weights) {
      device.use();
      tidy(() => {
        weights.forEach(({ values, shape }, index) => {
          variables[index].assign(tensor(values.slice(), [...shape]));
        });
      });
    },

    dispose() {
      optimizer.dispose();
      network.dispose();
    },
  };
}

/** Copies a tensor's numbers and frees it. */
async function read(result: Tensor): Promise<Float32Array> {
  try {
    return ((await result.data()) as Float32Array).slice();
  } finally {
    result.dispose();
  }
}
