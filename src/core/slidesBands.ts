import bands from './slidesBands.json';

/** Inclusive range that a figure of an honest run falls into, whatever its seed. */
export type Band = readonly [from: number, to: number];

/** Where the figures of the slides' runs end when they are trained anew; measured over several seeds. */
export const slidesBands = bands as unknown as {
  readonly [run in keyof typeof bands]: { readonly [figure in keyof (typeof bands)[run]]: Band };
};
