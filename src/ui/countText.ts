/** A count with its thousands apart, the same in both languages: 52,650. */
export function countText(count: number): string {
  return count.toLocaleString('en-US');
}
