/** A point in pad units: the pad is 280 × 280 whatever its size on screen, y grows downwards. */
export type Point = readonly [x: number, y: number];
/** From pen down to pen up. */
export type Stroke = readonly Point[];
export type Strokes = readonly Stroke[];

export const PAD_SIZE = 280;
/** Width of the round pen in pad units. */
export const PEN_WIDTH = 22;
