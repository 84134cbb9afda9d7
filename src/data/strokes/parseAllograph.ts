import type { Knot, Lines } from './Sketch';

/** One way of writing a digit. */
export interface Allograph {
  /** How usual it is, against the others of its digit. */
  readonly share: number;
  readonly knots: Lines<Knot>;
}

/** Reads a line of `allographs`: `17% 55,2 28,8* | 10,58 24,88`. */
export function parseAllograph(line: string): Allograph {
  const [share, points] = line.split('%');
  const knots = points.split('|').map((stroke) => stroke.trim().split(' ').map(parseKnot));
  return { share: Number(share), knots };
}

function parseKnot(text: string): Knot {
  const [x, y] = text.replace('*', '').split(',').map(Number);
  return { x: x / 100, y: y / 100, corner: text.endsWith('*') };
}
