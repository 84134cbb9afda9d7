/** A place in a sketch: the unit square, y downwards; variation may carry it a little outside. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A point that the pen passes; at a corner it turns sharply, else in a smooth curve. */
export interface Knot extends Spot {
  readonly corner: boolean;
}

/** Lines from pen down to pen up. */
export type Lines<T extends Spot> = readonly (readonly T[])[];
