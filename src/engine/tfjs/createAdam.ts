import {
  add,
  dispose,
  div,
  mul,
  scalar,
  sqrt,
  square,
  sub,
  type Tensor,
  tidy,
  type Variable,
  variable,
  zerosLike,
} from '@tensorflow/tfjs-core';
import { ADAM_BETA1, ADAM_BETA2, EPSILON } from '../../core/optimizers';
import type { TfjsOptimizer } from './TfjsOptimizer';

/**
 * Adam for these variables in half the operations of TensorFlow.js's own, where a step on small layers costs as much
 * for being asked as for being computed. The memories leave out the factors 1 − β, m ← β₁·m + g and v ← β₂·v + g²,
 * and those and the corrections 1 − βᵗ go into two numbers for the whole step:
 *
 *     w ← w − η·m̂/(√v̂ + ε) = w − rate·m/(√v + ε/scale),  scale = √((1 − β₂)/(1 − β₂ᵗ)),  rate = η·(1 − β₁)/(1 − β₁ᵗ)/scale
 */
export function createAdam(lr: number, variables: readonly Variable[]): TfjsOptimizer {
  const zeros = (like: Variable) => tidy(() => variable(zerosLike(like), false));
  const firsts = variables.map(zeros);
  const seconds = variables.map(zeros);
  // As tensors once for all: a bare number would become a new one with every operation.
  const [beta1, beta2] = [scalar(ADAM_BETA1), scalar(ADAM_BETA2)];
  // Float32 products, as in TensorFlow.js's own.
  let power1 = Math.fround(ADAM_BETA1);
  let power2 = Math.fround(ADAM_BETA2);

  function update(index: number, g: Tensor, rate: Tensor, epsilon: Tensor): void {
    const [weights, first, second] = [variables[index], firsts[index], seconds[index]];
    first.assign(add(mul(first, beta1), g));
    second.assign(add(mul(second, beta2), square(g)));
    weights.assign(sub(weights, mul(div(first, add(sqrt(second), epsilon)), rate)));
  }

  return {
    applyGradients(gradients) {
      const scale = Math.sqrt((1 - ADAM_BETA2) / (1 - power2));
      const rate = (lr * (1 - ADAM_BETA1)) / (1 - power1) / scale;
      tidy(() => {
        const [rates, epsilons] = [scalar(rate), scalar(EPSILON / scale)];
        gradients.forEach(({ tensor }, index) => {
          update(index, tensor, rates, epsilons);
        });
      });
      power1 = Math.fround(power1 * ADAM_BETA1);
      power2 = Math.fround(power2 * ADAM_BETA2);
    },
    dispose: () => dispose([...firsts, ...seconds, beta1, beta2]),
  };
}
