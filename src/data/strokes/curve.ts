import type { Knot, Spot } from './Sketch';

/** Straight pieces that stand for the arc from one knot to the next. */
const PIECES = 4;

/** A smooth line through a stroke's knots (Catmull–Rom), sharp at its corners. */
export function curve(stroke: readonly Knot[]): readonly Spot[] {
  const line: Spot[] = [];
  for (let i = 0; i + 1 < stroke.length; i++) {
    const [from, to] = [stroke[i], stroke[i + 1]];
    const before = from.corner ? undefined : stroke[i - 1];
    const after = to.corner ? undefined : stroke[i + 2];
    const [leaveX, arriveX] = slopes(before?.x, from.x, to.x, after?.x);
    const [leaveY, arriveY] = slopes(before?.y, from.y, to.y, after?.y);
    for (let piece = 0; piece < PIECES; piece++) {
      const t = piece / PIECES;
      line.push({ x: hermite(from.x, leaveX, to.x, arriveX, t), y: hermite(from.y, leaveY, to.y, arriveY, t) });
    }
  }
  line.push(stroke[stroke.length - 1]);
  return line;
}

/**
 * Slopes in which a curve leaves one knot and arrives at the next: towards the neighbours beyond, and without
 * curvature where there is none.
 */
function slopes(before: number | undefined, from: number, to: number, after: number | undefined): [number, number] {
  const straight = to - from;
  const arrive = after === undefined ? undefined : (after - from) / 2;
  const leave = before === undefined ? 1.5 * straight - (arrive ?? straight) / 2 : (to - before) / 2;
  return [leave, arrive ?? 1.5 * straight - leave / 2];
}

/** The cubic that leaves `from` with one slope (t = 0) and arrives at `to` with the other (t = 1). */
function hermite(from: number, leave: number, to: number, arrive: number, t: number): number {
  const rest = 1 - t;
  return rest * rest * ((1 + 2 * t) * from + t * leave) + t * t * ((3 - 2 * t) * to - rest * arrive);
}
