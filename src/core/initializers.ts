import type { Random } from './random';

/** Kernel initializers. Biases always start at zero, as in Keras. */
export const initializerNames = [
  'normal',
  'unitNormal',
  'glorotUniform',
  'glorotNormal',
  'heNormal',
  'heUniform',
  'zeros',
] as const;
export type InitializerName = (typeof initializerNames)[number];

export interface Initializer {
  /** As it is written on screen; the same in every language. */
  readonly label: string;
  /** The distribution, in TeX, of a kernel of n inputs and m units. */
  readonly formula: string;
  /** Draws one weight of a kernel (inputs, units). */
  draw(random: Random, inputs: number, units: number): number;
}

/** What Keras divides by so that a normal cut off at two standard deviations keeps its spread. */
const TRUNCATED_SPREAD = 0.87962566103423978;

function truncatedNormal(random: Random, stddev: number): number {
  for (;;) {
    const value = random.normal();
    if (Math.abs(value) <= 2) return (value * stddev) / TRUNCATED_SPREAD;
  }
}

function uniform(random: Random, limit: number): number {
  return (2 * random.next() - 1) * limit;
}

export const initializers: Record<InitializerName, Initializer> = {
  normal: {
    label: 'normal(0.05)',
    formula: 'N(0,\\ 0.05^2)',
    draw: (random) => 0.05 * random.normal(),
  },
  unitNormal: { label: 'normal(1.0)', formula: 'N(0,\\ 1)', draw: (random) => random.normal() },
  glorotUniform: {
    label: 'Glorot uniform',
    formula: 'U\\left(\\pm\\sqrt{6/(n+m)}\\right)',
    draw: (random, inputs, units) => uniform(random, Math.sqrt(6 / (inputs + units))),
  },
  glorotNormal: {
    label: 'Glorot normal',
    formula: 'N\\left(0,\\ \\tfrac{2}{n+m}\\right)',
    draw: (random, inputs, units) => truncatedNormal(random, Math.sqrt(2 / (inputs + units))),
  },
  heNormal: {
    label: 'He normal',
    formula: 'N\\left(0,\\ \\tfrac{2}{n}\\right)',
    draw: (random, inputs) => truncatedNormal(random, Math.sqrt(2 / inputs)),
  },
  heUniform: {
    label: 'He uniform',
    formula: 'U\\left(\\pm\\sqrt{6/n}\\right)',
    draw: (random, inputs) => uniform(random, Math.sqrt(6 / inputs)),
  },
  zeros: { label: 'zeros', formula: '0', draw: () => 0 },
};
