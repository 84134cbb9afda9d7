import { drawPaths, type Ink, type InkBox, massCentre, type PenPath, penBox, placeInk } from './ink';
import { IMAGE_SIDE } from './network';

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

/** What happens to a drawing on its way to the network, to be shown step by step. */
export interface ReductionSteps {
  /** The rectangle round all ink, in the units of the paths: for a drawing, the pad's. */
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

/** Reduces the pad's strokes, drawn with its round pen. Undefined for an empty pad. */
export function reduce(strokes: Strokes): Reduction | undefined {
  return reducePaths(penPaths(strokes), SOFTNESS);
}

/** The pad's strokes as ways of its round pen, in pad units. */
export function penPaths(strokes: Strokes): readonly PenPath[] {
  return strokes.map((stroke) => stroke.map(([x, y]) => ({ x, y, radius: PEN_WIDTH / 2 })));
}

/**
 * Reduces pen paths to 28 × 28 greys as MNIST was made: box round the ink → longer side 20 pixels, aspect kept →
 * grey edges by coverage → centre of mass to pixel 14, moved by whole pixels. Undefined where there is no ink.
 * @param softness width in pixels of the grey edge
 */
export function reducePaths(paths: readonly PenPath[], softness: number): Reduction | undefined {
  const box = penBox(paths);
  if (!box) return;
  const scaled = drawPaths(paths, box, INK_SIDE, softness);
  const mass = massCentre(scaled);
  if (!mass) return;
  const offset = [Math.round(MASS_CENTRE - mass[0]), Math.round(MASS_CENTRE - mass[1])] as const;
  return { pixels: placeInk(scaled, offset, IMAGE_SIDE), steps: { box, scaled, mass, offset } };
}
