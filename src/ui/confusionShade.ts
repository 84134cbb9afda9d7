/** From hardly ever to most often. */
const ramp = [
  [253, 240, 228],
  [242, 162, 94],
  [184, 75, 4],
] as const;

/** Share from which a shade is so dark that its number is white. */
const DARK = 0.78;

/** Colours of a cell of mistakes; the same in both themes. @param share of the most frequent mistake, 0…1 */
export function confusionShade(share: number): { readonly background: string; readonly color: string } {
  const at = Math.min(1, share) ** 0.85 * 2;
  const [low, high] = at < 1 ? [ramp[0], ramp[1]] : [ramp[1], ramp[2]];
  const rest = at < 1 ? at : at - 1;
  const channels = low.map((value, c) => Math.round(value + (high[c] - value) * rest));
  return { background: `rgb(${channels.join(' ')})`, color: at / 2 > DARK ? '#fff' : '#1c1b19' };
}
