import { PAD_SIZE, type Strokes } from '../../core/digit';

/** The longer side of a drawing that comes in units of its own, in pad units: as large as people write on the pad. */
const SIDE = 200;

/** A drawing in any units, y downwards, put in the middle of the pad; to a tenth of a unit, as the pad keeps them. */
export function fitToPad(strokes: Strokes): Strokes {
  const points = strokes.flat();
  const [left, right] = range(points.map(([x]) => x));
  const [top, bottom] = range(points.map(([, y]) => y));
  const side = Math.max(right - left, bottom - top);
  const scale = side > 0 ? SIDE / side : 0;
  const placed = (value: number, from: number, to: number) =>
    Math.round((PAD_SIZE / 2 + (value - (from + to) / 2) * scale) * 10) / 10;
  return strokes.map((stroke) => stroke.map(([x, y]) => [placed(x, left, right), placed(y, top, bottom)] as const));
}

function range(values: readonly number[]): readonly [number, number] {
  return values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
}
