/** Optimizers, by their Keras names ("momentum" is Keras's SGD with momentum). */
export const optimizerNames = ['sgd', 'momentum', 'rmsprop', 'adam', 'adagrad'] as const;
export type OptimizerName = (typeof optimizerNames)[number];

/** Constants that every engine shares. Where ε stands (inside or outside the root) is part of the recipe. */
export const EPSILON = 1e-7;
export const MOMENTUM = 0.9;
export const RMSPROP_RHO = 0.9;
export const ADAM_BETA1 = 0.9;
export const ADAM_BETA2 = 0.999;
export const ADAGRAD_ACCUMULATOR = 0.1;

export interface Optimizer {
  /** As it is written on screen; the same in every language. */
  readonly label: string;
  /** The update in TeX; η is the learning rate, g the gradient. */
  readonly formula: string;
}

export const optimizers: Record<OptimizerName, Optimizer> = {
  sgd: { label: 'SGD', formula: 'w \\leftarrow w - \\eta g' },
  momentum: {
    label: 'Momentum',
    formula: 'v \\leftarrow 0.9v + g,\\quad w \\leftarrow w - \\eta v',
  },
  rmsprop: {
    label: 'RMSprop',
    formula: 's \\leftarrow 0.9s + 0.1g^2,\\quad w \\leftarrow w - \\frac{\\eta g}{\\sqrt{s + \\varepsilon}}',
  },
  adam: {
    label: 'Adam',
    formula: 'w \\leftarrow w - \\frac{\\eta\\,\\hat m}{\\sqrt{\\hat v} + \\varepsilon}',
  },
  adagrad: {
    label: 'Adagrad',
    formula: 's \\leftarrow s + g^2,\\quad w \\leftarrow w - \\frac{\\eta g}{\\sqrt{s + \\varepsilon}}',
  },
};
