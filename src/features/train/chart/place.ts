import { type Axis, fraction } from './axis';

/** Turns epochs and values into pixels of a plot. */
export interface Place {
  readonly width: number;
  readonly height: number;
  x(epoch: number): number;
  y(value: number): number;
}

export function createPlace(width: number, height: number, to: number, axis: Axis): Place {
  return {
    width,
    height,
    x: (epoch) => (epoch / to) * width,
    y: (value) => (1 - fraction(axis, value)) * height,
  };
}

/** A polyline through the points that have a value. */
export function linePath(
  place: Place,
  points: readonly (readonly [epoch: number, value: number | undefined])[],
): string {
  return points
    .flatMap(([epoch, value]) => {
      if (value === undefined || !Number.isFinite(value)) return [];
      return [`${place.x(epoch).toFixed(1)} ${place.y(value).toFixed(1)}`];
    })
    .map((point, index) => `${index ? 'L' : 'M'}${point}`)
    .join('');
}
