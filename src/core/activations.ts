/** Activation functions of hidden layers, by their Keras names. The output layer is always softmax. */
export const activationNames = ['relu', 'sigmoid', 'tanh', 'softplus', 'linear'] as const;
export type ActivationName = (typeof activationNames)[number];

export interface Activation {
  /** As it is written on screen; the same in every language. */
  readonly label: string;
  /** Formula in TeX. */
  readonly formula: string;
  /** f(z). */
  apply(z: number): number;
  /** f′(z), given z and a = f(z). */
  derivative(z: number, a: number): number;
}

export const activations: Record<ActivationName, Activation> = {
  relu: {
    label: 'ReLU',
    formula: '\\max(0, z)',
    apply: (z) => (z > 0 ? z : 0),
    derivative: (z) => (z > 0 ? 1 : 0),
  },
  sigmoid: {
    label: 'sigmoid',
    formula: '\\frac{1}{1 + e^{-z}}',
    apply: (z) => 1 / (1 + Math.exp(-z)),
    derivative: (_, a) => a * (1 - a),
  },
  tanh: {
    label: 'tanh',
    formula: '\\frac{e^z - e^{-z}}{e^z + e^{-z}}',
    apply: (z) => Math.tanh(z),
    derivative: (_, a) => 1 - a * a,
  },
  softplus: {
    label: 'softplus',
    formula: '\\ln(1 + e^z)',
    apply: (z) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
    derivative: (z) => 1 / (1 + Math.exp(-z)),
  },
  linear: { label: 'linear', formula: 'z', apply: (z) => z, derivative: () => 1 },
};
