/** A standard deviation with three digits: 0.464, 9.27, 213. */
export function spreadText(spread: number): string {
  if (spread >= 100) return spread.toFixed(0);
  return spread >= 1 ? spread.toFixed(spread >= 10 ? 1 : 2) : spread.toFixed(3);
}
