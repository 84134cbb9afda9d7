const grouping = new Intl.NumberFormat('en-US');

/** A whole number with commas between thousands, as both languages write it here. */
export function grouped(value: number): string {
  return grouping.format(Math.round(value));
}

/** A share as a percentage; 0.2 is 20%. */
export function percent(share: number, decimals = 0): string {
  return `${(share * 100).toFixed(decimals)}%`;
}

/** A setting's number without the noise of binary fractions. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(6)));
}
