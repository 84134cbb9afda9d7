import type { Point, Stroke, Strokes } from './digit';
import { LabError } from './errors';

/** More than a hand can draw; a script that sends more is mistaken. */
const MOST_POINTS = 100_000;

/**
 * Takes what a script calls strokes: `[[[x, y], …], …]`, in pad units.
 * @throws WrongStrokes
 */
export function checkStrokes(value: unknown): Strokes {
  if (!Array.isArray(value)) throw wrong('strokes');
  const strokes = value.map(checkStroke);
  if (strokes.reduce((sum, stroke) => sum + stroke.length, 0) > MOST_POINTS) throw wrong('strokes');
  return strokes;
}

function checkStroke(value: unknown, stroke: number): Stroke {
  if (!Array.isArray(value)) throw wrong(`strokes[${stroke}]`);
  return value.map((point, index) => checkPoint(point, `strokes[${stroke}][${index}]`));
}

function checkPoint(value: unknown, where: string): Point {
  if (!Array.isArray(value) || value.length !== 2) throw wrong(where);
  const [x, y]: unknown[] = value;
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) throw wrong(where);
  return [x, y];
}

function wrong(where: string): LabError {
  return new LabError('WrongStrokes', { where });
}
