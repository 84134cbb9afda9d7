/** Bins of a tally. */
export const TALLY_BINS = 256;
const HALF = TALLY_BINS / 2;
/** Bins for each power of ten where sizes are counted, and the power that the first bin begins at. */
export const SIZE_BINS = 8;
export const LEAST_POWER = -16;

/** How numbers are put into bins: by their value, or by their size, |x|, in powers of ten. */
export type TallyScale = 'value' | 'size';

/**
 * How often numbers of each kind came: a histogram whose bins find their width by themselves, beside the numbers that
 * say most about a network: exact zeros, and what is not a number at all.
 */
export interface Tally {
  readonly scale: TallyScale;
  /** Numbers counted in all: those in bins, zeros and broken ones. */
  total: number;
  /** Exactly 0; in no bin. */
  zeros: number;
  /** NaN, Infinity and −Infinity; in no bin. */
  broken: number;
  /** `value`: bin i holds [(i − 128)·2ᵉ, (i − 127)·2ᵉ). `size`: sizes from 10^(i/8 − 16) on, smaller and larger at the ends. */
  readonly counts: Uint32Array;
  /** The e above. */
  exponent: number;
  /** Smallest and largest of the finite numbers; Infinity and −Infinity while there are none. */
  least: number;
  most: number;
  /** Sums of the finite numbers, of their sizes and of their squares. */
  sum: number;
  sizes: number;
  squares: number;
}

/** An empty tally. By value its bins begin narrow, 2⁻³⁰ wide, and double as larger numbers come. */
export function createTally(scale: TallyScale = 'value'): Tally {
  return {
    scale,
    total: 0,
    zeros: 0,
    broken: 0,
    counts: new Uint32Array(TALLY_BINS),
    exponent: -30,
    least: Number.POSITIVE_INFINITY,
    most: Number.NEGATIVE_INFINITY,
    sum: 0,
    sizes: 0,
    squares: 0,
  };
}

/** Counts some numbers. The outcome does not depend on their order, but for the last bits of the sums. */
export function count(tally: Tally, numbers: ArrayLike<number>): void {
  for (let i = 0; i < numbers.length; i++) {
    const x = numbers[i];
    tally.total++;
    if (!Number.isFinite(x)) {
      tally.broken++;
      continue;
    }
    if (x < tally.least) tally.least = x;
    if (x > tally.most) tally.most = x;
    const size = Math.abs(x);
    tally.sum += x;
    tally.sizes += size;
    tally.squares += x * x;
    if (x === 0) tally.zeros++;
    else tally.counts[tally.scale === 'size' ? sizeBin(size) : valueBin(tally, x, size)]++;
  }
}

function valueBin(tally: Tally, x: number, size: number): number {
  while (size >= HALF * 2 ** tally.exponent) widen(tally);
  return Math.floor(x / 2 ** tally.exponent) + HALF;
}

function sizeBin(size: number): number {
  const bin = Math.floor((Math.log10(size) - LEAST_POWER) * SIZE_BINS);
  return Math.min(TALLY_BINS - 1, Math.max(0, bin));
}

/** Bins twice as wide. Widths are powers of two and edges their multiples, so that two bins become one exactly. */
function widen(tally: Tally): void {
  tally.counts.set(merged(tally.counts));
  tally.exponent++;
}

function merged(counts: Uint32Array): Uint32Array {
  const out = new Uint32Array(TALLY_BINS);
  for (let i = 0; i < TALLY_BINS; i++) out[HALF + Math.floor((i - HALF) / 2)] += counts[i];
  return out;
}

/** The counts of a tally by value, in bins 2^exponent wide; not narrower than its own. */
export function countsAt({ counts, exponent: own }: Pick<Tally, 'counts' | 'exponent'>, exponent: number): Uint32Array {
  let wide = counts;
  for (let e = own; e < exponent; e++) wide = merged(wide);
  return wide;
}

/** Lower edge of a bin of a tally by value; of one by size, its power of ten. */
export function binEdge(scale: TallyScale, exponent: number, bin: number): number {
  return scale === 'size' ? bin / SIZE_BINS + LEAST_POWER : (bin - HALF) * 2 ** exponent;
}

/** Mean, standard deviation and mean size of the finite numbers; NaN where there are none. */
export function tallyFigures({ total, broken, sum, sizes, squares }: Tally) {
  const finite = total - broken;
  const mean = sum / finite;
  return { mean, deviation: Math.sqrt(Math.max(0, squares / finite - mean * mean)), size: sizes / finite };
}
