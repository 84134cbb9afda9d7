import { CLASSES } from '../../core/network';

/** A label as ten numbers: 1 in its own place, 0 in the others. */
export function oneHot(label: number): readonly number[] {
  return Array.from({ length: CLASSES }, (_, place) => (place === label ? 1 : 0));
}

/** What a vector of noughts and ones says: the label, or why it is none. */
export function labelOf(vector: readonly number[]): number | 'none' | 'several' {
  const ones = vector.flatMap((value, place) => (value === 1 ? [place] : []));
  if (ones.length === 1) return ones[0];
  return ones.length ? 'several' : 'none';
}
