/** The size of a layer's sums, to three digits or four decimals. */
export function sizeText(size: number): string {
  return size < 0.01 ? size.toFixed(4) : size.toPrecision(3);
}
