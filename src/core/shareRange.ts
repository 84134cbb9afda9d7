/** 95 of 100 such ranges hold the true share. */
const Z = 1.96;

/**
 * Between which shares the truth probably lies when `right` of `total` were right: Wilson's 95 % interval, which stays
 * sensible for a handful and at 0 or all. Everything is possible as long as there is nothing.
 */
export function shareRange(right: number, total: number): readonly [low: number, high: number] {
  if (total === 0) return [0, 1];
  const share = right / total;
  const square = Z ** 2 / total;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z / (1 + square)) * Math.sqrt((share * (1 - share)) / total + square / (4 * total));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
