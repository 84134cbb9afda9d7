import { tensor, tidy } from '@tensorflow/tfjs-core';
import { layers, type Sequential, sequential } from '@tensorflow/tfjs-layers';
import { denseLayers } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';

/** The run's network as TensorFlow.js writes it, on the current backend, with a copy of these weights. */
export function buildSequential(run: TrainingRun, weights: Weights): Sequential {
  const network = sequential({
    layers: denseLayers(run).map(({ name, inputs, units, activation }) =>
      layers.dense({ name, units, activation, inputShape: [inputs], kernelInitializer: 'zeros' }),
    ),
  });
  tidy(() => network.setWeights(weights.map(({ values, shape }) => tensor(values.slice(), [...shape]))));
  return network;
}
