import type { OwnDigit } from '../../data/own/OwnDigit';
import type { Reading } from './Reading';

export const shownKinds = ['all', 'right', 'wrong'] as const;
export type Shown = (typeof shownKinds)[number];

/** Which drawings are looked at; all of them while nothing is chosen. */
export interface DigitFilter {
  readonly label: number | undefined;
  /** Empty for everybody. */
  readonly writer: string;
  readonly shown: Shown;
}

/** The drawings that pass, the newest first. One that has not been read yet is neither right nor wrong. */
export function filtered(
  digits: readonly OwnDigit[],
  readings: ReadonlyMap<OwnDigit, Reading>,
  { label, writer, shown }: DigitFilter,
): readonly OwnDigit[] {
  return digits
    .filter((digit) => {
      if (label !== undefined && digit.label !== label) return false;
      if (writer && digit.writer !== writer) return false;
      if (shown === 'all') return true;
      const reading = readings.get(digit);
      return reading !== undefined && (reading.guess === digit.label) === (shown === 'right');
    })
    .reverse();
}

/** Everybody who has put a name to a drawing, in order. */
export function writersOf(digits: readonly OwnDigit[]): readonly string[] {
  return [...new Set(digits.flatMap(({ writer }) => writer ?? []))].sort((one, other) => one.localeCompare(other));
}
