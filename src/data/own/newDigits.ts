import { LabError } from '../../core/errors';
import { MOST_DIGITS, type OwnDigit } from './OwnDigit';

/** Drawings of a file, sorted into those that are new here and a count of those that are not. */
export interface Sorted {
  readonly added: readonly OwnDigit[];
  readonly known: number;
}

/**
 * Which drawings of a file are not here yet. The same strokes are the same drawing, whatever label it has here or there.
 * @throws LabError DigitsTooMany where they do not all find room
 */
export function newDigits(present: readonly OwnDigit[], coming: readonly OwnDigit[], file: string): Sorted {
  const seen = new Set(present.map(keyOf));
  const added = coming.filter((digit) => {
    const key = keyOf(digit);
    return !seen.has(key) && seen.add(key);
  });
  const room = MOST_DIGITS - present.length;
  if (added.length > room) {
    throw new LabError('DigitsTooMany', { file, count: added.length, room: Math.max(0, room), most: MOST_DIGITS });
  }
  return { added, known: coming.length - added.length };
}

function keyOf({ strokes }: OwnDigit): string {
  return JSON.stringify(strokes);
}
