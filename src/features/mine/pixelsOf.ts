import { reduce, type Strokes } from '../../core/digit';
import { PIXELS } from '../../core/network';

const known = new WeakMap<Strokes, Float32Array>();

/** The 784 greys of a drawing; worked out once for each. */
export function pixelsOf(strokes: Strokes): Float32Array {
  const before = known.get(strokes);
  if (before) return before;
  const pixels = reduce(strokes)?.pixels ?? new Float32Array(PIXELS);
  known.set(strokes, pixels);
  return pixels;
}

/** Several drawings as one list of n × 784 greys, as the engine takes them. */
export function stacked(pictures: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(pictures.length * PIXELS);
  pictures.forEach((pixels, index) => {
    all.set(pixels, index * PIXELS);
  });
  return all;
}
