import { type CurveName, pointAt } from './threeCurves';

/** A slope under this is as good as none. */
export const DEAD_SLOPE = 0.01;

/** The stretch of z in the histogram, ±; what lies beyond is counted in its last bins. */
export const SPREAD = 20;
const BINS_PER_UNIT = 2;
const BINS = 2 * SPREAD * BINS_PER_UNIT;

export function isDead(name: CurveName, z: number): boolean {
  return Math.abs(pointAt(name, z).slope) < DEAD_SLOPE;
}

/** Share of the sums at which f is flat, 0…1. */
export function deadShare(name: CurveName, sums: Float64Array, scale: number): number {
  let dead = 0;
  for (const z of sums) if (isDead(name, z * scale)) dead++;
  return sums.length ? dead / sums.length : 0;
}

/** How many of the scaled sums fall into each half unit from −20 to 20. */
export function histogram(sums: Float64Array, scale: number): readonly number[] {
  const bins = new Array<number>(BINS).fill(0);
  for (const z of sums) {
    const bin = Math.floor((z * scale + SPREAD) * BINS_PER_UNIT);
    bins[Math.min(BINS - 1, Math.max(0, bin))]++;
  }
  return bins;
}

/** Middle of a bin. */
export function binPlace(bin: number): number {
  return (bin + 0.5) / BINS_PER_UNIT - SPREAD;
}

/** The stretches of z, within ±20, where f is flat. */
export function deadStretches(name: CurveName): readonly (readonly [from: number, to: number])[] {
  const edge = DEAD_EDGES[name];
  const left = [-SPREAD, -edge] as const;
  return name === 'relu' ? [left] : [left, [edge, SPREAD]];
}

/**
 * |z| from which on the slope is under 0.01. With s = f′: sigmoid has s = a(1 − a), so a = (1 + √(1 − 4s))/2 and
 * z = ln(a/(1 − a)); tanh has s = 1 − a², so z = artanh √(1 − s).
 */
const DEAD_EDGES: Record<CurveName, number> = {
  sigmoid: logit((1 + Math.sqrt(1 - 4 * DEAD_SLOPE)) / 2),
  tanh: Math.atanh(Math.sqrt(1 - DEAD_SLOPE)),
  relu: 0,
};

function logit(a: number): number {
  return Math.log(a / (1 - a));
}
