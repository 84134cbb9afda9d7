import { IMAGE_SIDE, PIXELS } from './network';

/** What a tip does to the pixels under it. */
export type PixelTool = 'pen' | 'eraser';

/** Within this distance of its middle a tip has its full strength, pixels. */
const CORE = 0.6;
/** From here on it has none. */
const REACH = 1.7;

/**
 * Greys (784, 0…1) after one dab of a soft round tip at (x, y), in pixels from the upper left corner; a pixel's middle
 * lies at .5. The pen darkens a pixel to its strength there, the eraser lightens it to what the strength leaves;
 * so that a second dab on the same place changes nothing.
 */
export function dab(greys: Float32Array, tool: PixelTool, x: number, y: number): Float32Array {
  const after = greys.slice();
  const [left, top] = [x, y].map((middle) => Math.max(0, Math.floor(middle - REACH)));
  const [right, bottom] = [x, y].map((middle) => Math.min(IMAGE_SIDE - 1, Math.floor(middle + REACH)));
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const strength = strengthAt(Math.hypot(column + 0.5 - x, row + 0.5 - y));
      const at = row * IMAGE_SIDE + column;
      after[at] = tool === 'pen' ? Math.max(after[at], strength) : Math.min(after[at], 1 - strength);
    }
  }
  return after;
}

/** Greys after the tip has gone from one place to another in a straight line. */
export function stroke(
  greys: Float32Array,
  tool: PixelTool,
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): Float32Array {
  const dabs = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY) * 2));
  let after = greys;
  for (let i = 1; i <= dabs; i++) {
    after = dab(after, tool, fromX + ((toX - fromX) * i) / dabs, fromY + ((toY - fromY) * i) / dabs);
  }
  return after;
}

function strengthAt(distance: number): number {
  return Math.min(1, Math.max(0, (REACH - distance) / (REACH - CORE)));
}

/** Ink that differs between two images, in full pixels: taken away and put on. */
export function inkChange(
  before: Float32Array,
  after: Float32Array,
): { readonly erased: number; readonly added: number } {
  let erased = 0;
  let added = 0;
  for (let i = 0; i < PIXELS; i++) {
    const change = after[i] - before[i];
    if (change < 0) erased -= change;
    else added += change;
  }
  return { erased, added };
}
