/** Two classes that are taken for each other. */
export interface ConfusedPair {
  /** The smaller of the two. */
  readonly a: number;
  readonly b: number;
  /** Images of one read as the other, both ways. */
  readonly count: number;
}

/**
 * All pairs of classes that are taken for each other at least once, most often first.
 * @param confusion counts, row = label, column = guess
 */
export function confusedPairs(confusion: readonly (readonly number[])[]): readonly ConfusedPair[] {
  return confusion
    .flatMap((row, a) => row.flatMap((count, b) => (b > a ? [{ a, b, count: count + confusion[b][a] }] : [])))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}
