import { PIXELS } from '../../core/network';
import type { Weights } from '../../core/weights';

/** What the pictures show: what training added to the weights, or the weights themselves. */
export type PictureKind = 'changed' | 'raw';

/** Weights of the first layer, units side by side: pixel i of unit u at i·units + u. */
export interface FirstLayer {
  readonly units: number;
  /** 784 × units. */
  readonly values: Float32Array;
}

/** The first layer's kernel, less what it began with or as it is. */
export function firstLayer(weights: Weights, initial: Weights, kind: PictureKind): FirstLayer {
  const { shape, values } = weights[0];
  const before = initial[0].values;
  return { units: shape[1], values: kind === 'raw' ? values : values.map((weight, i) => weight - before[i]) };
}

/** The 784 numbers of one unit. */
export function unitPicture({ units, values }: FirstLayer, unit: number): Float32Array {
  return Float32Array.from({ length: PIXELS }, (_, pixel) => values[pixel * units + unit]);
}

/** The unit with the largest sum of squares. */
export function strongestUnit({ units, values }: FirstLayer): number {
  const strength = new Float64Array(units);
  for (let i = 0; i < values.length; i++) strength[i % units] += values[i] * values[i];
  return strength.indexOf(Math.max(...strength));
}

/** Numbers looked at to find the full colour. */
const LOOKED_AT = 20_000;

/**
 * The size that gets the full colour: all but the largest two in a hundred stay below it. Of 1, 2, 5 times a power of
 * ten, and not below 0.05, so that it rests while training goes on.
 */
export function fullColour({ values }: Pick<FirstLayer, 'values'>): number {
  // A prime stride looks at every unit and every part of the image.
  const stride = values.length > LOOKED_AT ? 37 : 1;
  const sizes = new Float64Array(Math.ceil(values.length / stride)).map((_, i) => Math.abs(values[i * stride]));
  const large = sizes.sort()[Math.floor(sizes.length * 0.98)] || 0;
  const power = 10 ** Math.floor(Math.log10(Math.max(large, 0.05)));
  const step = [1, 2, 5, 10].find((digit) => digit * power >= large * 0.999) ?? 10;
  return Math.max(0.05, Number((step * power).toPrecision(1)));
}
