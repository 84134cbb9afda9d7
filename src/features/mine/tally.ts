import { confusionCounts } from '../../core/confusion';
import type { OwnDigit } from '../../data/own/OwnDigit';
import type { Reading } from './Reading';

/** Drawings of one digit that were read as another. */
export interface MisreadPair {
  readonly label: number;
  readonly guess: number;
  readonly count: number;
}

/** How a network does on a collection. */
export interface Tally {
  readonly right: number;
  readonly total: number;
  /** Of each digit, 0…9. */
  readonly classes: readonly { readonly right: number; readonly total: number }[];
  /** The most frequent first. */
  readonly pairs: readonly MisreadPair[];
}

/** Counts the drawings that have been read. */
export function tally(digits: readonly OwnDigit[], readings: ReadonlyMap<OwnDigit, Reading>): Tally {
  const read = digits.flatMap((digit) => {
    const reading = readings.get(digit);
    return reading ? [{ label: digit.label, guess: reading.guess }] : [];
  });
  const counts = confusionCounts(
    read.map(({ label }) => label),
    read.map(({ guess }) => guess),
  );
  const classes = counts.map((row, label) => ({ right: row[label], total: row.reduce((sum, n) => sum + n, 0) }));
  return {
    right: classes.reduce((sum, { right }) => sum + right, 0),
    total: read.length,
    classes,
    pairs: counts
      .flatMap((row, label) => row.map((count, guess) => ({ label, guess, count })))
      .filter(({ label, guess, count }) => label !== guess && count > 0)
      .sort((one, other) => other.count - one.count),
  };
}
