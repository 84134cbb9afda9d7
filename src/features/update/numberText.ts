const raised: Record<string, string> = {
  '-': '⁻',
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, n) => [n, sign])),
};

/** A number of any size for reading: so many decimals, or a power of ten where these would leave too few digits. */
export function numberText(value: number, decimals = 4): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size < 10_000 && size >= 10 ** (2 - decimals)) return signed(value.toFixed(decimals));
  const [digits, power] = value.toExponential(decimals - 2).split('e');
  return `${signed(digits)} × 10${[...String(Number(power))].map((sign) => raised[sign]).join('')}`;
}

/** With the minus that is as wide as a plus. */
export function signed(text: string): string {
  return text.replace('-', '−');
}
