import type { CurveAxis, CurvePoint } from '../../ui/curves/CurveSpace';

/** Shares of numbers in bins of one width between −reach and reach; what lies outside is in none. */
export interface Histogram {
  readonly reach: number;
  readonly shares: readonly number[];
}

export const BINS = 40;

export function histogramOf(values: Float32Array, reach: number, bins = BINS): Histogram {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) {
    const bin = Math.floor(((value + reach) / (2 * reach)) * bins);
    if (bin >= 0 && bin < bins) counts[bin]++;
  }
  return { reach, shares: counts.map((count) => count / values.length) };
}

/** A round number that takes in nearly everything of this spread: 1, 2, 3 or 5 times a power of ten. */
export function reachOf(spread: number): number {
  const wanted = 3 * spread;
  if (wanted === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const rung = [1, 2, 3, 5, 10].find((each) => each * power >= wanted * 0.999) ?? 10;
  return Number((rung * power).toPrecision(1));
}

/** The outline of a histogram, bin by bin. */
export function outline({ reach, shares }: Histogram): readonly CurvePoint[] {
  const width = (2 * reach) / shares.length;
  const steps = shares.flatMap((share, bin) => [
    [-reach + bin * width, share] as const,
    [-reach + (bin + 1) * width, share] as const,
  ]);
  return [[-reach, 0], ...steps, [reach, 0]];
}

export function reachAxis(reach: number): CurveAxis {
  const ticks = [-reach, -reach / 2, 0, reach / 2, reach];
  return { from: -reach, to: reach, ticks, text: (tick) => String(Number(tick.toPrecision(3))).replace('-', '−') };
}

/** From nothing to a round share over the highest bin. */
export function shareAxis(histograms: readonly Histogram[]): CurveAxis {
  const highest = Math.max(0.04, ...histograms.flatMap(({ shares }) => shares));
  const to = [0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 1].find((share) => share >= highest) ?? 1;
  return { from: 0, to, ticks: [0, to / 2, to], text: (tick) => `${Number((tick * 100).toFixed(1))}%` };
}
