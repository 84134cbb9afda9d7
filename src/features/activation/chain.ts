import { type CurveName, pointAt } from './threeCurves';

/** What is left of a gradient after each of n layers that all stand at the same z: f′(z), f′(z)², … f′(z)ⁿ. */
export function chain(name: CurveName, z: number, layers: number): readonly number[] {
  const { slope } = pointAt(name, z);
  return Array.from({ length: layers }, (_, layer) => slope ** (layer + 1));
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A whole number raised: 12 as ¹², −4 as ⁻⁴. */
export function raised(value: number): string {
  const digits = [...String(Math.abs(value))].map((digit) => superscripts[Number(digit)]).join('');
  return value < 0 ? `⁻${digits}` : digits;
}

/** A share between 0 and 1, however small: 0.2500, 9.8 × 10⁻⁴. */
export function shareText(share: number): string {
  if (share === 0 || share === 1) return String(share);
  if (share >= 0.001) return share.toFixed(4);
  const [digits, tens] = share.toExponential(1).split('e');
  return `${digits} × 10${raised(Number(tens))}`;
}
