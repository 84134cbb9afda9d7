/**
 * Of each class, the share of its images that were read right, 0…1; NaN for a class without images.
 * @param confusion counts, row = label, column = guess
 */
export function classRecall(confusion: readonly (readonly number[])[]): readonly number[] {
  return confusion.map((row, label) => row[label] / row.reduce((sum, count) => sum + count, 0));
}
