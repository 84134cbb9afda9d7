/** A sum as it can be printed: its parts and its total rounded so that what is printed adds up. */
export interface RoundedSum {
  readonly parts: readonly number[];
  readonly total: number;
}

/**
 * Rounds a sum for print. The total is rounded as usual; of the parts, those that lose most by it are rounded the
 * other way until they add up to the total (largest remainder), so that every part is less than one unit of its last
 * digit off.
 * @param decimals digits after the point
 */
export function roundedSum(parts: readonly number[], decimals: number): RoundedSum {
  const unit = 10 ** decimals;
  const exact = parts.map((part) => part * unit);
  const whole = exact.map(Math.floor);
  const total = Math.round(exact.reduce((sum, part) => sum + part, 0));
  const short = total - whole.reduce((sum, part) => sum + part, 0);
  // A part that is a whole number of units already stays as it is.
  const neediest = exact.map((part, index) => ({ index, rest: part - whole[index] })).sort((a, b) => b.rest - a.rest);
  for (const { index } of neediest.slice(0, short)) whole[index] += 1;
  return { parts: whole.map((part) => part / unit), total: total / unit };
}
