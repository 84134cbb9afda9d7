import type { Lines, Spot } from '../../data/strokes/Sketch';

/** Lines of a sketch as SVG path data. */
export function sketchPath(lines: Lines<Spot>): string {
  return lines.map((line) => `M${line.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}`).join('');
}

/** Four decimals: a fiftieth of a pixel on screen. */
export function short(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
