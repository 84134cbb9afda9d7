import { type CurveName, pointAt, scales, Z_LIMIT } from './threeCurves';

/** A drawing area in the units of its SVG. */
export interface PlotSpace {
  readonly x: (z: number) => number;
  readonly y: (value: number) => number;
}

/** Width of a plot; its text keeps its size where a column is about as wide. */
export const WIDTH = 280;
export const CURVE_HEIGHT = 180;
export const SLOPE_HEIGHT = 110;
const LEFT = 28;
const RIGHT = 8;
const TOP = 8;

/** z from −6 to 6 across, values from `from` to `to` upwards. */
export function plotSpace(from: number, to: number, height: number): PlotSpace {
  return {
    x: (z) => LEFT + ((z + Z_LIMIT) / (2 * Z_LIMIT)) * (WIDTH - LEFT - RIGHT),
    y: (value) => TOP + ((to - value) / (to - from)) * (height - TOP),
  };
}

/** z at a place across the SVG, in its own units. */
export function zAt(x: number): number {
  return ((x - LEFT) / (WIDTH - LEFT - RIGHT)) * 2 * Z_LIMIT - Z_LIMIT;
}

export function curveSpace(name: CurveName): PlotSpace {
  return plotSpace(scales[name].from, scales[name].to, CURVE_HEIGHT);
}

/** One scale for all three, so that their slopes can be compared. */
export const slopeSpace = plotSpace(-0.06, 1.06, SLOPE_HEIGHT);

/** A line through f(z) or f′(z) from one end to the other. */
export function curvePath(name: CurveName, what: 'value' | 'slope', { x, y }: PlotSpace): string {
  const steps = 240;
  let path = '';
  let before: number | undefined;
  for (let step = 0; step <= steps; step++) {
    const z = (step / steps) * 2 * Z_LIMIT - Z_LIMIT;
    const value = pointAt(name, z)[what];
    // ReLU's slope jumps; a line across the jump would be a lie.
    const jump = before === undefined || Math.abs(value - before) > 0.5;
    path += `${jump ? 'M' : 'L'}${x(z).toFixed(1)} ${y(value).toFixed(1)}`;
    before = value;
  }
  return path;
}

/** Half the length of a tangent, in units of the drawing. */
const REACH = 46;

/** The tangent at z, as long in every plot however steep. */
export function tangentEnds(name: CurveName, z: number) {
  const { x, y } = curveSpace(name);
  const { value, slope } = pointAt(name, z);
  const [dx, dy] = [x(z + 1) - x(z), y(value + slope) - y(value)];
  const share = REACH / Math.hypot(dx, dy);
  return { x1: x(z) - dx * share, y1: y(value) - dy * share, x2: x(z) + dx * share, y2: y(value) + dy * share };
}
