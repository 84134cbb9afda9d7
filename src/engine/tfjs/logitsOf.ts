import { add, matMul, relu, sigmoid, softplus, type Tensor2D, tanh, type Variable } from '@tensorflow/tfjs-core';
import type { ActivationName } from '../../core/activations';
import { denseLayers } from '../../core/network';
import type { TrainingRun } from '../../core/run';

const activate: Record<ActivationName | 'softmax', (z: Tensor2D) => Tensor2D> = {
  relu: (z) => relu(z),
  sigmoid: (z) => sigmoid(z),
  tanh: (z) => tanh(z),
  softplus: (z) => softplus(z),
  linear: (z) => z,
  // The loss starts from the logits: through probabilities, those near 0 and 1 would lose what sets them apart.
  softmax: (z) => z,
};

/** Logits (n × 10) of n images (n × 784) from kernel and bias of each layer in turn, as operations with gradients. */
export function logitsOf(run: TrainingRun, variables: readonly Variable[], images: Tensor2D): Tensor2D {
  return denseLayers(run).reduce((x, { activation }, index) => {
    const z: Tensor2D = add(matMul(x, variables[2 * index] as Tensor2D), variables[2 * index + 1]);
    return activate[activation](z);
  }, images);
}
