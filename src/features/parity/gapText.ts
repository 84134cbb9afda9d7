const raised: Readonly<Record<string, string>> = {
  '-': '⁻',
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [String(digit), sign])),
};

/** A small difference as a power of ten: 3.2 × 10⁻⁷; exactly zero is 0. */
export function gapText(gap: number): string {
  if (gap === 0) return '0';
  const [digits, power] = gap.toExponential(1).split('e');
  const raisedPower = [...String(Number(power))].map((sign) => raised[sign]).join('');
  return digits === '1.0' ? `10${raisedPower}` : `${digits} × 10${raisedPower}`;
}
