/** How much `fit` prints: nothing, a bar that moves, a line an epoch. */
export const verbosities = [0, 1, 2] as const;
export type Verbosity = (typeof verbosities)[number];
