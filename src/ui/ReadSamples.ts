import { PIXELS } from '../core/network';

/** Images of a data set: n × 784 greys, 0…255, and their n labels. */
export interface SampleImages {
  readonly images: Uint8Array;
  readonly labels: Uint8Array;
}

/** Reads some images of the data set that is loaded, by their rows; the page gives it to what shows images. */
export type ReadSamples = (set: 'train' | 'test', rows: readonly number[]) => Promise<SampleImages>;

/** One image of several as greys 0…1, ready to be shown. */
export function greysOf({ images }: SampleImages, index: number): Float32Array {
  return Float32Array.from(images.subarray(index * PIXELS, (index + 1) * PIXELS), (grey) => grey / 255);
}
