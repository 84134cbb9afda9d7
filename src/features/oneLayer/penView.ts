import { IMAGE_SIDE, PIXELS } from '../../core/network';

/** Half the width of a stroke, as the standard deviation of a bell, px; strokes of MNIST are two to three px wide. */
const DEVIATION = 1.3;
const REACH = 3;

const bell = Array.from({ length: 2 * REACH + 1 }, (_, i) => Math.exp(-((i - REACH) ** 2) / (2 * DEVIATION ** 2)));
const total = bell.reduce((sum, value) => sum + value, 0);

/**
 * Weights (28 × 28) as a pen sees them: each pixel is the mean of what lies under a stroke there. Ink never comes by
 * single pixels, so what changes from pixel to pixel cancels out in the sums, and here. Beyond the edge lies nothing.
 */
export function penView(weights: Float32Array): Float32Array {
  return blurred(blurred(weights, 1, IMAGE_SIDE), IMAGE_SIDE, IMAGE_SIDE);
}

/** One direction: neighbours lie `stride` apart, and a line of them is `length` long. */
function blurred(values: Float32Array, stride: number, length: number): Float32Array {
  const found = new Float32Array(PIXELS);
  for (let at = 0; at < PIXELS; at++) {
    const place = Math.floor(at / stride) % length;
    let sum = 0;
    for (let step = -REACH; step <= REACH; step++) {
      const inside = place + step >= 0 && place + step < length;
      if (inside) sum += bell[step + REACH] * values[at + step * stride];
    }
    found[at] = sum / total;
  }
  return found;
}

/** Size at which a picture of weights has its full colour: only three in a hundred cells are larger. */
export function fullColour(pictures: readonly Float32Array[]): number {
  const sizes = pictures.flatMap((picture) => Array.from(picture, Math.abs)).sort((a, b) => a - b);
  // Before the first step all of them are 0.
  return sizes[Math.floor(sizes.length * 0.97)] || 1;
}
