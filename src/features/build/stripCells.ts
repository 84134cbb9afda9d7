import { cellCount } from './benchLayout';

/** A cell of a strip: how brightly it is lit, 0…1, and whether by a negative activation. */
export interface Cell {
  readonly light: number;
  readonly negative: boolean;
}

/** The cells of a layer's strip, lit by its activations relative to the strongest; over 64 units, means of bins. */
export function stripCells(units: number, activations: Float32Array | undefined): readonly Cell[] {
  const cells = cellCount(units);
  if (!activations || activations.length !== units) {
    return Array.from({ length: cells }, () => ({ light: 0, negative: false }));
  }
  const sums = new Float64Array(cells);
  const counts = new Uint32Array(cells);
  activations.forEach((value, unit) => {
    const cell = Math.floor((unit * cells) / units);
    sums[cell] += value;
    counts[cell]++;
  });
  const means = sums.map((sum, cell) => sum / counts[cell]);
  const strongest = means.reduce((most, mean) => Math.max(most, Math.abs(mean)), 0) || 1;
  return Array.from(means, (mean) => ({ light: (Math.abs(mean) / strongest) ** 0.8, negative: mean < 0 }));
}
