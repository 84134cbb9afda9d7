import {
  ADAGRAD_ACCUMULATOR,
  ADAM_BETA1,
  ADAM_BETA2,
  EPSILON,
  MOMENTUM,
  type OptimizerName,
  RMSPROP_RHO,
} from '../../core/optimizers';

/** Moves one tensor of weights against its gradient g. */
export type Update = (weights: Float32Array, g: ArrayLike<number>) => void;

/** An optimizer: the update for a tensor of `size` weights at learning rate `lr`, with a fresh memory. */
export type PlainOptimizer = (size: number, lr: number) => Update;

/** The formulas are those of TensorFlow.js, with its places for ε; memories are single precision, as weights are. */
export const plainOptimizers: Record<OptimizerName, PlainOptimizer> = {
  sgd: (_, lr) => (weights, g) => {
    for (let i = 0; i < weights.length; i++) weights[i] -= lr * g[i];
  },

  momentum: (size, lr) => {
    const velocity = new Float32Array(size);
    return (weights, g) => {
      for (let i = 0; i < size; i++) {
        velocity[i] = MOMENTUM * velocity[i] + g[i];
        weights[i] -= lr * velocity[i];
      }
    };
  },

  rmsprop: (size, lr) => {
    const square = new Float32Array(size);
    return (weights, g) => {
      for (let i = 0; i < size; i++) {
        square[i] = RMSPROP_RHO * square[i] + (1 - RMSPROP_RHO) * g[i] * g[i];
        weights[i] -= (lr * g[i]) / Math.sqrt(square[i] + EPSILON);
      }
    };
  },

  adam: (size, lr) => {
    const mean = new Float32Array(size);
    const square = new Float32Array(size);
    // β to the power of the step, as float32 products: 1 − β₂ᵗ differs in its fifth digit from the exact power.
    let power1 = Math.fround(ADAM_BETA1);
    let power2 = Math.fround(ADAM_BETA2);
    return (weights, g) => {
      for (let i = 0; i < size; i++) {
        mean[i] = flushed(ADAM_BETA1 * mean[i] + (1 - ADAM_BETA1) * g[i]);
        square[i] = ADAM_BETA2 * square[i] + (1 - ADAM_BETA2) * g[i] * g[i];
        const step = mean[i] / (1 - power1) / (Math.sqrt(square[i] / (1 - power2)) + EPSILON);
        weights[i] -= lr * step;
      }
      power1 = Math.fround(power1 * ADAM_BETA1);
      power2 = Math.fround(power2 * ADAM_BETA2);
    };
  },

  adagrad: (size, lr) => {
    const square = new Float32Array(size).fill(ADAGRAD_ACCUMULATOR);
    return (weights, g) => {
      for (let i = 0; i < size; i++) {
        square[i] += g[i] * g[i];
        weights[i] -= (lr * g[i]) / Math.sqrt(square[i] + EPSILON);
      }
    };
  },
};

/** Zero instead of a number so small that processors handle it slowly; pixels that are rarely lit decay to such. */
function flushed(value: number): number {
  return Math.abs(value) < 1e-30 ? 0 : value;
}
