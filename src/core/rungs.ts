import { PAD_SIZE, penPaths, reduce, type Strokes } from './digit';
import { drawPaths, placeInk } from './ink';
import { IMAGE_SIDE } from './network';
import { makeSlip } from './slips';
import { stretchInk } from './stretchInk';

/** The way of a drawing to the network, step by step, and two ways to get the last step wrong. */
export const rungNames = ['raw', 'cropped', 'boxed', 'centred', 'inverted', 'undivided'] as const;
export type RungName = (typeof rungNames)[number];

/** Each rung as 784 numbers: greys 0…1, but 0…255 where the division was forgotten. */
export type Rungs = Readonly<Record<RungName, Float32Array>>;

/** Pixels of the larger picture that is stretched, per pixel of the result. */
const FINE = 4;

/**
 * What the network is given when preprocessing ends early. `raw`: the whole pad made small. `cropped`: the ink's box
 * stretched to all 28 × 28. `boxed`: 20 pixels long, aspect kept, the box in the middle. `centred`: the centre of mass
 * in the middle, as MNIST. Undefined for an empty pad.
 */
export function rungsOf(strokes: Strokes): Rungs | undefined {
  const reduction = reduce(strokes);
  if (!reduction) return;
  const { pixels, steps } = reduction;
  const { box, scaled } = steps;
  const paths = penPaths(strokes);
  const pad = { left: 0, top: 0, width: PAD_SIZE, height: PAD_SIZE };
  const fine = drawPaths(paths, box, FINE * IMAGE_SIDE, 1);
  const margin = (length: number) => Math.round((IMAGE_SIDE - length) / 2);
  return {
    raw: drawPaths(paths, pad, IMAGE_SIDE, 1).values,
    cropped: stretchInk(fine, IMAGE_SIDE, IMAGE_SIDE).values,
    boxed: placeInk(scaled, [margin(scaled.width), margin(scaled.height)], IMAGE_SIDE),
    centred: pixels,
    inverted: makeSlip({ kind: 'inverted' }, pixels),
    undivided: makeSlip({ kind: 'undivided' }, pixels),
  };
}
