import { add, dispose, div, fill, mul, sqrt, square, sub, tidy, type Variable, variable } from '@tensorflow/tfjs-core';
import { ADAGRAD_ACCUMULATOR, EPSILON } from '../../core/optimizers';
import type { TfjsOptimizer } from './TfjsOptimizer';

/**
 * Adagrad for these variables: s ← s + g², w ← w − η·g/√(s + ε). TensorFlow.js's own takes its ε from the backend
 * and lets nobody set it.
 */
export function createAdagrad(lr: number, variables: readonly Variable[]): TfjsOptimizer {
  const squares = variables.map(({ shape }) => tidy(() => variable(fill(shape, ADAGRAD_ACCUMULATOR), false)));

  return {
    applyGradients(gradients) {
      variables.forEach((weights, index) => {
        tidy(() => {
          const { tensor: g } = gradients[index];
          squares[index].assign(add(squares[index], square(g)));
          const step = div(mul(g, lr), sqrt(add(squares[index], EPSILON)));
          weights.assign(sub(weights, step));
        });
      });
    },
    dispose: () => dispose(squares),
  };
}
