import type { TracedLayer } from './traceLayers';

/** Sizes at which the pictures of a layer have their full colour. */
export interface LayerScales {
  readonly input: number;
  readonly weight: number;
  /** X·W, B and Z share one. */
  readonly z: number;
  readonly a: number;
}

/** A weight of this many standard deviations is in full colour. */
const DEVIATIONS = 3;

export function layerScales({ inputs, kernel, z, a, activation }: TracedLayer): LayerScales {
  const squares = kernel.reduce((sum, weight) => sum + weight * weight, 0);
  return {
    input: largest(inputs),
    weight: DEVIATIONS * Math.sqrt(squares / kernel.length),
    z: largest(z),
    // A probability is in full colour at 1.
    a: activation === 'softmax' ? 1 : largest(a),
  };
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
