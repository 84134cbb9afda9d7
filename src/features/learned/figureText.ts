/** Three digits of a figure; powers of ten where it is small or large. */
export function figureText(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  const text = size !== 0 && (size < 0.001 || size >= 1000) ? value.toExponential(1) : value.toPrecision(3);
  return text.replace('-', '−').replace('e−', 'e-');
}
