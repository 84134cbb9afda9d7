import { IMAGE_SIDE, PIXELS } from './network';

/** One way in which an image can differ from those that the network was trained on. */
export type Slip =
  | { readonly kind: 'none' | 'inverted' | 'transposed' | 'thicker' | 'thinner' | 'binarised' | 'undivided' }
  /** Away from the middle by whole pixels; what leaves the image is lost. */
  | { readonly kind: 'shifted'; readonly pixels: number }
  /** About the middle of the image. */
  | { readonly kind: 'scaled'; readonly factor: number };

/** Where images are shifted to, in turn: right, down, left, up. */
const ways = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

const SIDE = IMAGE_SIDE;
const MIDDLE = (SIDE - 1) / 2;

/**
 * An image (784 greys, 0…1) with the slip made, as a new one; only `undivided` leaves 0…1 and gives 0…255.
 * @param turn picks the direction of a shift, so that a set of images goes all four ways alike
 */
export function makeSlip(slip: Slip, image: Float32Array, turn = 0): Float32Array {
  switch (slip.kind) {
    case 'none':
      return image.slice();
    case 'inverted':
      return image.map((grey) => 1 - grey);
    case 'transposed':
      return fill((column, row) => image[column * SIDE + row]);
    case 'binarised':
      return image.map((grey) => (grey >= 0.5 ? 1 : 0));
    case 'undivided':
      return image.map((grey) => Math.round(grey * 255));
    case 'thicker':
      return neighbours(image, Math.max);
    case 'thinner':
      return neighbours(image, Math.min);
    case 'shifted':
      return shifted(image, slip.pixels, turn);
    case 'scaled':
      return scaled(image, slip.factor);
  }
}

function fill(grey: (column: number, row: number) => number): Float32Array {
  const out = new Float32Array(PIXELS);
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) out[row * SIDE + column] = grey(column, row);
  }
  return out;
}

/** Beyond the edge lies paper. */
function greyAt(image: Float32Array, column: number, row: number): number {
  return column >= 0 && row >= 0 && column < SIDE && row < SIDE ? image[row * SIDE + column] : 0;
}

function shifted(image: Float32Array, pixels: number, turn: number): Float32Array {
  const [right, down] = ways[turn % ways.length];
  return fill((column, row) => greyAt(image, column - right * pixels, row - down * pixels));
}

/** Each pixel looks up where it came from, between the four pixels round that place. */
function scaled(image: Float32Array, factor: number): Float32Array {
  return fill((column, row) => {
    const x = MIDDLE + (column - MIDDLE) / factor;
    const y = MIDDLE + (row - MIDDLE) / factor;
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [across, down] = [x - left, y - top];
    const above = greyAt(image, left, top) * (1 - across) + greyAt(image, left + 1, top) * across;
    const below = greyAt(image, left, top + 1) * (1 - across) + greyAt(image, left + 1, top + 1) * across;
    return above * (1 - down) + below * down;
  });
}

/** Of each pixel and those to its right, below and between, the one that `pick` picks: a stroke a pixel wider or narrower. */
function neighbours(image: Float32Array, pick: (...greys: number[]) => number): Float32Array {
  return fill((column, row) =>
    pick(
      greyAt(image, column, row),
      greyAt(image, column + 1, row),
      greyAt(image, column, row + 1),
      greyAt(image, column + 1, row + 1),
    ),
  );
}
