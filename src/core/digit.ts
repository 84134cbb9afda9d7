import { blankInk, drawSegment, type Ink, massCentre } from './ink';
import { IMAGE_SIDE, PIXELS } from './network';

/** A point in pad units: the pad is 280 × 280 whatever its size on screen, y grows downwards. */
export type Point = readonly [x: number, y: number];
/** From pen down to pen up. */
export type Stroke = readonly Point[];
export type Strokes = readonly Stroke[];

export const PAD_SIZE = 280;
/** Width of the round pen in pad units. */
export const PEN_WIDTH = 22;
/** MNIST's digits fill this many pixels on their longer side. */
export const INK_SIDE = 20;
/** Pixel index, across and down, of the centre of mass of MNIST's digits. */
export const MASS_CENTRE = 14;
/** Width in pixels of the grey edge of a stroke: at 1.3 as many pixels are inked as in MNIST, 18 to 19 %. */
const SOFTNESS = 1.3;

/** The rectangle round all ink, in pad units. */
export interface InkBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What happens to a drawing on its way to the network, to be shown step by step. */
export interface ReductionSteps {
  readonly box: InkBox;
  /** The box scaled down: its longer side is 20 pixels. */
  readonly scaled: Ink;
  /** Centre of mass of `scaled`, as fractional pixel indices. */
  readonly mass: readonly [column: number, row: number];
  /** Where the upper left pixel of `scaled` lands in the 28 × 28. */
  readonly offset: readonly [column: number, row: number];
}

export interface Reduction {
  /** 784 greys, 0…1, white ink on black as in MNIST. */
  readonly pixels: Float32Array;
  readonly steps: ReductionSteps;
}

/**
 * Reduces pen strokes to 28 × 28 greys as MNIST was made: box round the ink → longer side 20 pixels, aspect kept →
 * grey edges by coverage → centre of mass to pixel 14, moved by whole pixels. Undefined for an empty pad.
 */
export function reduce(strokes: Strokes): Reduction | undefined {
  const box = inkBox(strokes);
  if (!box) return;
  const scaled = scaleInk(strokes, box);
  const mass = massCentre(scaled);
  if (!mass) return;
  const offset = [Math.round(MASS_CENTRE - mass[0]), Math.round(MASS_CENTRE - mass[1])] as const;
  return { pixels: place(scaled, offset), steps: { box, scaled, mass, offset } };
}

/** The rectangle round the strokes and the pen's width about them. */
export function inkBox(strokes: Strokes): InkBox | undefined {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const stroke of strokes) {
    for (const [x, y] of stroke) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (left > right) return;
  return {
    left: left - PEN_WIDTH / 2,
    top: top - PEN_WIDTH / 2,
    width: right - left + PEN_WIDTH,
    height: bottom - top + PEN_WIDTH,
  };
}

/** Draws the strokes at the scale at which their box is 20 pixels long; the shorter side is centred in whole pixels. */
function scaleInk(strokes: Strokes, box: InkBox): Ink {
  const scale = INK_SIDE / Math.max(box.width, box.height);
  // Rounded first, so that 20.000000000000004 is 20.
  const pixelsOf = (length: number) => Math.max(1, Math.ceil(Number((length * scale).toFixed(6))));
  const ink = blankInk(pixelsOf(box.width), pixelsOf(box.height));
  const originX = (ink.width - box.width * scale) / 2 - box.left * scale;
  const originY = (ink.height - box.height * scale) / 2 - box.top * scale;
  const radius = (PEN_WIDTH / 2) * scale;
  for (const stroke of strokes) {
    const path = stroke.map(([x, y]) => ({ x: originX + x * scale, y: originY + y * scale, radius }));
    // A tap is a stroke of one point: the pen stands still.
    path.forEach((point, index) => {
      if (index || path.length === 1) drawSegment(ink, path[Math.max(0, index - 1)], point, SOFTNESS);
    });
  }
  return ink;
}

function place({ width, height, values }: Ink, [left, top]: readonly [number, number]): Float32Array {
  const pixels = new Float32Array(PIXELS);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const x = left + column;
      const y = top + row;
      if (x < 0 || y < 0 || x >= IMAGE_SIDE || y >= IMAGE_SIDE) continue;
      pixels[y * IMAGE_SIDE + x] = values[row * width + column];
    }
  }
  return pixels;
}
