import { IMAGE_SIDE } from '../../core/network';

/** A place on the board in cells, 0…28 each way. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Radius of the pen, in cells. */
export const PEN_RADIUS = 1.3;

/** The cells whose middle a round pen covers on its way from one place to another, by their index. */
export function cellsAlong(from: Place, to: Place, radius = PEN_RADIUS): readonly number[] {
  const cells: number[] = [];
  const [left, right] = [Math.min(from.x, to.x) - radius, Math.max(from.x, to.x) + radius];
  const [top, bottom] = [Math.min(from.y, to.y) - radius, Math.max(from.y, to.y) + radius];
  for (let row = Math.max(0, Math.floor(top)); row < Math.min(IMAGE_SIDE, bottom); row++) {
    for (let column = Math.max(0, Math.floor(left)); column < Math.min(IMAGE_SIDE, right); column++) {
      if (distanceTo(from, to, { x: column + 0.5, y: row + 0.5 }) <= radius) cells.push(row * IMAGE_SIDE + column);
    }
  }
  return cells;
}

/** Distance of a point from the stretch between two others. */
function distanceTo(from: Place, to: Place, point: Place): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}

/** A copy of the weights with these cells set. */
export function painted(weights: Float32Array, cells: readonly number[], value: number): Float32Array {
  const next = weights.slice();
  for (const cell of cells) next[cell] = value;
  return next;
}
