import type { PenPath } from '../../core/ink';

/** A digit of usual size has this much room; only a very wide or slanting one needs more. */
const ROOM = 1.3;
const MARGIN = 0.05;

/** Side of the square round the origin in which the sketches of a digit are shown, the same for all. */
export function sketchSide(strokes: readonly PenPath[]): number {
  const reach = strokes.flatMap((stroke) =>
    stroke.map(({ x, y, radius }) => Math.max(Math.abs(x), Math.abs(y)) + radius),
  );
  return Math.max(ROOM, 2 * (Math.max(...reach) + MARGIN));
}
