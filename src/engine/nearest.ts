import { PIXELS } from '../core/network';
import type { Digits } from '../data/Dataset';
import { yieldToMessages } from '../data/yieldToMessages';
import { type Eye, hiddenLayer } from './hiddenLayer';
import { createLayerMemory, type LayerMemory } from './layerMemory';

/** The images of a set that are most like one. */
export interface Neighbours {
  /** Rows in the set, the nearest first; of equally near ones the first. */
  readonly rows: readonly number[];
  readonly labels: readonly number[];
  /** Euclidean, in greys 0…1 or in activations. */
  readonly distances: readonly number[];
}

/** How long the worker may be deaf, ms. */
const DEAF_MS = 20;
/** Rows between two looks at the clock. */
const CHUNK = 64;

/**
 * The `count` images nearest to one (784 greys, 0…1): by their greys, or with `eye` by the activations of its last
 * hidden layer (a network without hidden layers compares greys).
 * @param memory what that layer made of the set; kept by whoever asks more than once
 */
export async function nearest(
  { images, labels }: Digits,
  image: Float32Array,
  count: number,
  eye?: Eye,
  memory: LayerMemory = createLayerMemory(),
): Promise<Neighbours> {
  const best = createBest(count);
  // In 0…255, so that no grey of the set has to be divided.
  const wanted = Float64Array.from(image, (grey) => grey * 255);
  const squared = eye?.run.layers.length ? byActivations(images, wanted, eye, memory) : byGreys(images, wanted);
  let heard = performance.now();
  for (let row = 0; row < labels.length; row++) {
    best.offer(row, squared(row, best.limit()));
    if (row % CHUNK === 0 && performance.now() - heard > DEAF_MS) {
      await yieldToMessages();
      heard = performance.now();
    }
  }
  const rows = best.rows();
  return { rows, labels: rows.map((row) => labels[row]), distances: best.squares().map(Math.sqrt) };
}

/** Squared distance of a row to the image; whatever reaches `limit` need not be exact. */
type Squared = (row: number, limit: number) => number;

function byGreys(images: Uint8Array, wanted: Float64Array): Squared {
  return (row, limit) => {
    const from = row * PIXELS;
    const enough = limit * 255 * 255;
    let sum = 0;
    for (let i = 0; i < PIXELS; i++) {
      const apart = images[from + i] - wanted[i];
      sum += apart * apart;
      if ((i & 127) === 127 && sum > enough) break;
    }
    return sum / (255 * 255);
  };
}

function byActivations(images: Uint8Array, image: Float64Array, eye: Eye, memory: LayerMemory): Squared {
  const wanted = hiddenLayer(eye)(image, 0);
  const activations = memory.seen(images, eye);
  return (row) => {
    const seen = activations(row);
    let sum = 0;
    for (let j = 0; j < wanted.length; j++) sum += (seen[j] - wanted[j]) ** 2;
    return sum;
  };
}

/** The rows with the smallest squares so far, in order. */
function createBest(count: number) {
  const kept: { readonly row: number; readonly square: number }[] = [];
  return {
    limit: () => (kept.length < count ? Infinity : kept[count - 1].square),
    offer(row: number, square: number): void {
      if (kept.length === count && square >= kept[count - 1].square) return;
      const place = kept.findIndex((other) => square < other.square);
      kept.splice(place < 0 ? kept.length : place, 0, { row, square });
      kept.length = Math.min(kept.length, count);
    },
    rows: () => kept.map(({ row }) => row),
    squares: () => kept.map(({ square }) => square),
  };
}
