import { PIXELS } from '../core/network';
import { type Eye, hiddenLayer } from './hiddenLayer';

/** No more activations are remembered than these bytes: 60,000 images and 128 units. */
const MOST_BYTES = 32e6;

/** What a network's last hidden layer made of the images of a set, for as long as neither is another. */
export interface LayerMemory {
  /** Images whose activations are all asked about, row by row from the first; each is worked out at most once. */
  seen(images: Uint8Array, eye: Eye): (row: number) => ArrayLike<number>;
}

interface Remembered {
  readonly images: Uint8Array;
  readonly eye: Eye;
  readonly activations: Float32Array;
  /** Rows that are known, from the first on. */
  rows: number;
}

/** A memory for one network at a time. One with too many units is worked out anew for every question. */
export function createLayerMemory(): LayerMemory {
  let last: Remembered | undefined;
  return {
    seen(images, eye) {
      const see = hiddenLayer(eye);
      const units = eye.run.layers.at(-1)?.units ?? 0;
      const count = images.length / PIXELS;
      if (count * units * 4 > MOST_BYTES) return (row) => see(images, row * PIXELS);
      if (last?.images !== images || !sameEye(last.eye, eye)) {
        last = { images, eye, activations: new Float32Array(count * units), rows: 0 };
      }
      const known = last;
      return (row) => {
        const place = known.activations.subarray(row * units, (row + 1) * units);
        if (row === known.rows) {
          place.set(see(images, row * PIXELS));
          known.rows++;
        }
        return row < known.rows ? place : see(images, row * PIXELS);
      };
    },
  };
}

/** Weights come across messages, each time as a copy: they are the same when their numbers are. */
function sameEye(one: Eye, other: Eye): boolean {
  if (JSON.stringify(one.run) !== JSON.stringify(other.run)) return false;
  return one.weights.every(({ values }, at) => {
    const others = other.weights[at].values;
    return values.length === others.length && values.every((value, i) => value === others[i]);
  });
}
