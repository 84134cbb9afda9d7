/** An axis of a course's chart: its ends, and where it is labelled. */
export interface CurveAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** How a tick is written; default as it is. */
  readonly text?: (tick: number) => string;
}

/** Turns the numbers of a chart into pixels of its plot. */
export interface CurveSpace {
  readonly width: number;
  readonly height: number;
  x(value: number): number;
  y(value: number): number;
}

export type CurvePoint = readonly [x: number, y: number];

export function createSpace(width: number, height: number, x: CurveAxis, y: CurveAxis): CurveSpace {
  return {
    width,
    height,
    x: (value) => ((value - x.from) / (x.to - x.from)) * width,
    y: (value) => (1 - (value - y.from) / (y.to - y.from)) * height,
  };
}

/** A polyline through points; numbers that are not finite are left out. */
export function linePath(space: CurveSpace, points: readonly CurvePoint[]): string {
  return points
    .filter(([, y]) => Number.isFinite(y))
    .map(([x, y], index) => `${index ? 'L' : 'M'}${space.x(x).toFixed(1)} ${space.y(y).toFixed(1)}`)
    .join('');
}

/** The area between two lines over the same places, such as the smallest and the largest of several runs. */
export function bandPath(
  space: CurveSpace,
  band: readonly (readonly [x: number, low: number, high: number])[],
): string {
  if (!band.length) return '';
  const above = band.map(([x, , high]) => [x, high] as const);
  const below = band.map(([x, low]) => [x, low] as const).reverse();
  return `${linePath(space, above)}${linePath(space, below).replace('M', 'L')}Z`;
}
