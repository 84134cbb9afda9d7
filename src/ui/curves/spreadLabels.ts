/**
 * Heights for labels that want to stand at `wanted` (px, any order): in the same order from top to bottom, at least
 * `apart` px from each other, as near as can be, and between 0 and `height`.
 */
export function spreadLabels(wanted: readonly number[], apart: number, height: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a] - wanted[b]);
  const placed = [...wanted];
  let floor = 0;
  for (const index of order) {
    placed[index] = Math.max(placed[index], floor);
    floor = placed[index] + apart;
  }
  let ceiling = height;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index], ceiling);
    ceiling = placed[index] - apart;
  }
  return placed;
}
