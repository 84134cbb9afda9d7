import type { PenPath, PenPoint } from '../../core/ink';
import { short } from './sketchPath';

/**
 * All that a pen touches, as SVG path data to be filled: a disc at every point and the ground between two discs. All
 * parts run clockwise, so that none cuts a hole into another.
 */
export function penPath(strokes: readonly PenPath[]): string {
  return strokes
    .map((stroke) => stroke.map((point, i) => disc(point) + (i ? bridge(stroke[i - 1], point) : '')).join(''))
    .join('');
}

function disc({ x, y, radius }: PenPoint): string {
  const r = short(radius);
  return `M${short(x - r)} ${short(y)}a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r} 0 0 1 ${-2 * r} 0z`;
}

function bridge(from: PenPoint, to: PenPoint): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (!length) return '';
  // To the right of the way, seen with y downwards.
  const [rightX, rightY] = [(from.y - to.y) / length, (to.x - from.x) / length];
  const side = ({ x, y, radius }: PenPoint, sign: 1 | -1) =>
    `${short(x + sign * rightX * radius)} ${short(y + sign * rightY * radius)}`;
  return `M${side(from, -1)}L${side(to, -1)} ${side(to, 1)} ${side(from, 1)}z`;
}
