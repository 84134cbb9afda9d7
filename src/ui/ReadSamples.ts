import { PIXELS } from '../core/network';
import type { Samples } from '../engine/Engine';

/** Reads some images of the data set that is loaded, by their rows; the page gives it to what shows images. */
export type ReadSamples = (set: 'train' | 'test', rows: readonly number[]) => Promise<Samples>;

/** One image of several as greys 0…1, ready to be shown. */
export function greysOf({ images }: Samples, index: number): Float32Array {
  return Float32Array.from(images.subarray(index * PIXELS, (index + 1) * PIXELS), (grey) => grey / 255);
}
