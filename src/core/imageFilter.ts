import { confidenceOf, type TestReading } from './testReading';

export const outcomes = ['all', 'wrong', 'right'] as const;
export type Outcome = (typeof outcomes)[number];

/** As they lie in the file, or by how sure the network is of its answer. */
export const imageOrders = ['file', 'surest', 'unsurest'] as const;
export type ImageOrder = (typeof imageOrders)[number];

/** Which test images are meant, and in which order. */
export interface ImageFilter {
  readonly outcome: Outcome;
  /** What they are, or undefined for any digit. */
  readonly label: number | undefined;
  /** What they are read as, or undefined for any digit. */
  readonly guess: number | undefined;
  readonly order: ImageOrder;
}

export const everyImage: ImageFilter = { outcome: 'all', label: undefined, guess: undefined, order: 'file' };

/** Rows of the images that a filter lets through, in its order; of equally sure ones the first in the file first. */
export function matchingRows(reading: TestReading, { outcome, label, guess, order }: ImageFilter): readonly number[] {
  const { labels, guesses } = reading;
  const rows: number[] = [];
  for (let row = 0; row < labels.length; row++) {
    if (label !== undefined && labels[row] !== label) continue;
    if (guess !== undefined && guesses[row] !== guess) continue;
    if (outcome !== 'all' && (labels[row] === guesses[row]) !== (outcome === 'right')) continue;
    rows.push(row);
  }
  if (order === 'file') return rows;
  const sign = order === 'surest' ? -1 : 1;
  return rows.sort((a, b) => sign * (confidenceOf(reading, a) - confidenceOf(reading, b)) || a - b);
}
