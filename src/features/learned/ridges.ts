import { binEdge, countsAt, TALLY_BINS, type Tally } from '../../core/tally';

/** Bins that a histogram is drawn with at most, and at least where few numbers would leave most of them empty. */
const MOST_BINS = 80;
const LEAST_BINS = 20;

/** One layer's histograms of one kind over the epochs, on one axis. */
export interface Ridges {
  /** The ends of the axis: numbers, or powers of ten of their sizes. */
  readonly from: number;
  readonly to: number;
  readonly scale: Tally['scale'];
  /** For each epoch the counts of the bins from `from` to `to`. */
  readonly counts: readonly Uint32Array[];
}

/** Brings tallies of different widths to common bins: as wide as the widest, or wider so that they are few enough. */
export function ridges(tallies: readonly Tally[]): Ridges {
  const scale = tallies[0]?.scale ?? 'value';
  let exponent = Math.max(...tallies.map((tally) => tally.exponent));
  let counts = tallies.map((tally) => countsAt(tally, exponent));
  let [first, last] = extent(counts);
  const most = mostBins(Math.max(...tallies.map(({ total }) => total)));
  while (scale === 'value' && last - first >= most) {
    exponent++;
    counts = tallies.map((tally) => countsAt(tally, exponent));
    [first, last] = extent(counts);
  }
  return {
    scale,
    from: binEdge(scale, exponent, first),
    to: binEdge(scale, exponent, last + 1),
    counts: counts.map((all) => all.slice(first, last + 1)),
  };
}

/** Some numbers in each bin, so that the outline is not all noise. */
function mostBins(numbers: number): number {
  return Math.max(LEAST_BINS, Math.min(MOST_BINS, 2 * Math.sqrt(numbers)));
}

/** First and last bin that any of them fills; the middle where all are empty. */
function extent(counts: readonly Uint32Array[]): readonly [first: number, last: number] {
  const filled = Array.from({ length: TALLY_BINS }, (_, bin) => bin).filter((bin) =>
    counts.some((all) => all[bin] > 0),
  );
  return [filled[0] ?? TALLY_BINS / 2, filled.at(-1) ?? TALLY_BINS / 2];
}

/** Round places on the axis, at most about five. */
export function ridgeTicks({ from, to, scale }: Pick<Ridges, 'from' | 'to' | 'scale'>): readonly number[] {
  const span = to - from;
  const step = scale === 'size' ? Math.max(1, Math.ceil(span / 5)) : roundStep(span / 4);
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => Number(((first + i) * step).toPrecision(6)) + 0);
}

/** The smallest of 1, 2, 5 × 10ⁿ that is not below. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((digit) => digit * power >= least * 0.999) ?? 10) * power;
}

const raised = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** A tick as it is written: a number, or 10 to its power. */
export function tickText(scale: Tally['scale'], tick: number): string {
  if (scale === 'value') return String(tick).replace('-', '−');
  const digits = [...String(Math.abs(tick))].map((digit) => raised[Number(digit)]).join('');
  return `10${tick < 0 ? '⁻' : ''}${digits}`;
}

/**
 * The outline of one histogram, from its foot on the left to its foot on the right; as high as `height` where it is
 * highest. Closed by a straight foot.
 */
export function ridgePath(counts: Uint32Array, width: number, foot: number, height: number): string {
  const most = counts.reduce((high, count) => Math.max(high, count), 0);
  const step = width / counts.length;
  const points = Array.from(counts, (count, bin) => {
    const y = most ? foot - (count / most) * height : foot;
    return `${((bin + 0.5) * step).toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M0 ${foot}L${points.join('L')}L${width.toFixed(1)} ${foot}`;
}
