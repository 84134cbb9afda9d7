/** How well one class is told from the others; undefined where there is nothing to divide by. */
export interface ClassMetrics {
  /** Images of the class. */
  readonly support: number;
  /** Of the images read as this class, the share that is. */
  readonly precision: number | undefined;
  /** Of the images of this class, the share that is read so. */
  readonly recall: number | undefined;
  /** Harmonic mean of the two: 2 × right / (images of the class + images read as it). */
  readonly f1: number | undefined;
}

/** @param confusion counts, row = label, column = guess */
export function classMetrics(confusion: readonly (readonly number[])[]): readonly ClassMetrics[] {
  return confusion.map((row, digit) => {
    const right = row[digit];
    const support = row.reduce((sum, count) => sum + count, 0);
    const read = confusion.reduce((sum, each) => sum + each[digit], 0);
    return {
      support,
      precision: share(right, read),
      recall: share(right, support),
      f1: share(2 * right, support + read),
    };
  });
}

function share(part: number, whole: number): number | undefined {
  return whole ? part / whole : undefined;
}
