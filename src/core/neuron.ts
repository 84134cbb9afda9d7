/** One neuron: z = Σ xᵢwᵢ + b, and what it answers, f(z). */
export interface Neuron {
  /** One weight for each input. */
  readonly weights: Float32Array;
  readonly bias: number;
}

/** x·w, input by input: the parts of a neuron's sum. */
export function products(x: ArrayLike<number>, weights: ArrayLike<number>): Float32Array {
  return Float32Array.from(weights, (weight, i) => weight * x[i]);
}

/** What a neuron adds up, in three parts: what speaks for it, what against it, and its bias. */
export interface SumParts {
  /** Sum of the positive products, ≥ 0. */
  readonly plus: number;
  /** Sum of the negative products, ≤ 0. */
  readonly minus: number;
  readonly bias: number;
  /** z, the sum of the three. */
  readonly z: number;
}

export function sumParts(x: ArrayLike<number>, { weights, bias }: Neuron): SumParts {
  let plus = 0;
  let minus = 0;
  for (let i = 0; i < weights.length; i++) {
    const product = x[i] * weights[i];
    if (product > 0) plus += product;
    else minus += product;
  }
  return { plus, minus, bias, z: plus + minus + bias };
}

/** z = Σ xᵢwᵢ + b */
export function weightedSum(x: ArrayLike<number>, neuron: Neuron): number {
  return sumParts(x, neuron).z;
}
