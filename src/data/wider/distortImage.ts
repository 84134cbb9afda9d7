import { IMAGE_SIDE } from '../../core/network';
import { type Distortion, GRID } from './Distortion';

const MIDDLE = (IMAGE_SIDE - 1) / 2;
/** Pixels from one place of the grid to the next. */
const MESH = (IMAGE_SIDE - 1) / (GRID - 1);
/** Paper round the source, so that every pixel has its neighbours. */
const BORDER = 2;
const PADDED = IMAGE_SIDE + 2 * BORDER;

/** Of each line of pixels the grid's line before it, and how far it is on its way to the next. */
const meshBefore = Uint8Array.from({ length: IMAGE_SIDE }, (_, line) => Math.min(GRID - 2, Math.floor(line / MESH)));
const meshShare = Float64Array.from({ length: IMAGE_SIDE }, (_, line) => line / MESH - meshBefore[line]);

/**
 * Changes images, one after the other: reads the 784 greys (0…255) from `from` of `source` on, and writes the distorted
 * ones to `target` from `to` on. Each new pixel takes what lies where it came from, weighed between the four pixels
 * there. The two may be the same place.
 */
export type DistortImage = (
  source: Uint8Array,
  from: number,
  target: Uint8Array,
  to: number,
  distortion: Distortion,
) => void;

/** What a distorter works on; allocating it for each of 60,000 images would take longer than the work. */
interface Desk {
  /** The image in its border. */
  readonly padded: Uint8Array;
  /** The same with another pen. */
  readonly ink: Float64Array;
  /** Rows and columns of `ink` that have any. */
  readonly box: { left: number; top: number; right: number; bottom: number };
  /** The grid's pull along one row of pixels, at the grid's columns. */
  readonly alongX: Float64Array;
  readonly alongY: Float64Array;
}

export function createDistorter(): DistortImage {
  const desk: Desk = {
    padded: new Uint8Array(PADDED * PADDED),
    ink: new Float64Array(PADDED * PADDED),
    box: { left: 0, top: 0, right: 0, bottom: 0 },
    alongX: new Float64Array(GRID),
    alongY: new Float64Array(GRID),
  };
  return (source, from, target, to, distortion) => {
    layOut(desk, source, from);
    thicken(desk, distortion.thickness);
    bend(desk, target, to, distortion);
  };
}

/** Copies the image into its border, and finds where its ink is. */
function layOut({ padded, ink, box }: Desk, source: Uint8Array, from: number): void {
  ink.fill(0);
  Object.assign(box, { left: PADDED, top: PADDED, right: -1, bottom: -1 });
  let pixel = from;
  for (let row = BORDER; row < BORDER + IMAGE_SIDE; row++) {
    for (let column = BORDER; column < BORDER + IMAGE_SIDE; column++) {
      const grey = source[pixel++];
      padded[row * PADDED + column] = grey;
      if (grey === 0) continue;
      if (column < box.left) box.left = column;
      if (column > box.right) box.right = column;
      if (box.bottom < 0) box.top = row;
      box.bottom = row;
    }
  }
  // A thicker pen leaves a pixel more all round.
  box.left--;
  box.top--;
  box.right++;
  box.bottom++;
}

/** Each pixel moves towards the darkest of itself and its four neighbours; below 0, towards the lightest. */
function thicken({ padded, ink, box }: Desk, thickness: number): void {
  const amount = Math.abs(thickness);
  const thicker = thickness > 0;
  for (let row = box.top; row <= box.bottom; row++) {
    for (let i = row * PADDED + box.left; i <= row * PADDED + box.right; i++) {
      const own = padded[i];
      const left = padded[i - 1];
      const right = padded[i + 1];
      const above = padded[i - PADDED];
      const below = padded[i + PADDED];
      let far = own;
      if (thicker) {
        if (left > far) far = left;
        if (right > far) far = right;
        if (above > far) far = above;
        if (below > far) far = below;
      } else {
        if (left < far) far = left;
        if (right < far) far = right;
        if (above < far) far = above;
        if (below < far) far = below;
      }
      ink[i] = own + amount * (far - own);
    }
  }
}

function bend(desk: Desk, target: Uint8Array, to: number, { matrix, shift, pullX, pullY }: Distortion): void {
  const { ink, alongX, alongY } = desk;
  const { left, top, right, bottom } = desk.box;
  const [xx, xy, yx, yy] = matrix;
  let pixel = to;
  for (let row = 0; row < IMAGE_SIDE; row++) {
    const beginX = xy * (row - MIDDLE - shift[1]) - xx * (MIDDLE + shift[0]) + MIDDLE + BORDER;
    const beginY = yy * (row - MIDDLE - shift[1]) - yx * (MIDDLE + shift[0]) + MIDDLE + BORDER;
    pullRow(pullX, row, alongX);
    pullRow(pullY, row, alongY);
    for (let column = 0; column < IMAGE_SIDE; column++) {
      const before = meshBefore[column];
      const share = meshShare[column];
      const x = beginX + xx * column + alongX[before] + share * (alongX[before + 1] - alongX[before]);
      const y = beginY + yx * column + alongY[before] + share * (alongY[before + 1] - alongY[before]);
      // Most of an image is paper.
      const paper = x <= left - 1 || y <= top - 1 || x >= right + 1 || y >= bottom + 1;
      target[pixel++] = paper ? 0 : inkAt(ink, x, y) + 0.5;
    }
  }
}

function pullRow(pull: Float64Array, row: number, out: Float64Array): void {
  const place = meshBefore[row] * GRID;
  for (let column = 0; column < GRID; column++) {
    const above = pull[place + column];
    out[column] = above + meshShare[row] * (pull[place + GRID + column] - above);
  }
}

/** The ink between pixels. */
function inkAt(ink: Float64Array, x: number, y: number): number {
  // Both are above −1, for ink reaches the border's inner line at most.
  const column = x | 0;
  const row = y | 0;
  const i = row * PADDED + column;
  const right = x - column;
  const above = ink[i] + right * (ink[i + 1] - ink[i]);
  const below = ink[i + PADDED] + right * (ink[i + PADDED + 1] - ink[i + PADDED]);
  return above + (y - row) * (below - above);
}
