import {
  ADAGRAD_ACCUMULATOR,
  ADAM_BETA1,
  ADAM_BETA2,
  EPSILON,
  MOMENTUM,
  type OptimizerName,
  RMSPROP_RHO,
} from '../../../core/optimizers';

/** An optimizer in WGSL, with places for ε as in plain TypeScript. */
export interface OptimizerText {
  /** Numbers that it remembers of each parameter, and what they are at first. */
  readonly remembers: number;
  readonly first: number;
  /** The change of `weight`, given its gradient `g`; `now` has the step's constants, `m` and `s` are remembered. */
  readonly text: string;
}

export const optimizerTexts: Record<OptimizerName, OptimizerText> = {
  sgd: { remembers: 0, first: 0, text: 'weight -= now.rate * g;' },

  momentum: { remembers: 1, first: 0, text: `m = ${MOMENTUM} * m + g; weight -= now.rate * m;` },

  rmsprop: {
    remembers: 1,
    first: 0,
    text: `m = ${RMSPROP_RHO} * m + ${1 - RMSPROP_RHO} * g * g; weight -= now.rate * g / sqrt(m + ${EPSILON});`,
  },

  adam: {
    remembers: 2,
    first: 0,
    text: `
  m = ${ADAM_BETA1} * m + ${1 - ADAM_BETA1} * g;
  s = ${ADAM_BETA2} * s + ${1 - ADAM_BETA2} * g * g;
  weight -= now.rate * (m * now.meanScale) / (sqrt(s * now.squareScale) + ${EPSILON});`,
  },

  adagrad: {
    remembers: 1,
    first: ADAGRAD_ACCUMULATOR,
    text: `m += g * g; weight -= now.rate * g / sqrt(m + ${EPSILON});`,
  },
};
