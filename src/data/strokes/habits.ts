/** Mean and standard deviation. */
export type Spread = readonly [mean: number, deviation: number];

/** How a digit is usually held on paper. Calibrated on MNIST's training images, never on its test images. */
export interface Habits {
  /** Shift to the right per height, upwards. */
  readonly slant: Spread;
  /** Logarithm of the stretch in width. */
  readonly aspect: Spread;
  /** Logarithm of the pen's radius in pixels, where the digit is 20 pixels long. */
  readonly radius: Spread;
}

/** Index: the digit. */
export const habits: readonly Habits[] = [
  { slant: [0.2, 0.15], aspect: [-0.03, 0.18], radius: [0.26, 0.27] },
  { slant: [0.23, 0.25], aspect: [-0.81, 0.47], radius: [0.26, 0.27] },
  { slant: [0.07, 0.2], aspect: [0.01, 0.2], radius: [0.18, 0.27] },
  { slant: [0.04, 0.21], aspect: [-0.1, 0.14], radius: [0.17, 0.25] },
  { slant: [0.2, 0.22], aspect: [-0.16, 0.05], radius: [0.1, 0.25] },
  { slant: [0.03, 0.26], aspect: [0.05, 0.08], radius: [0.08, 0.24] },
  { slant: [0.07, 0.05], aspect: [0.01, 0.05], radius: [0.12, 0.27] },
  { slant: [0.03, 0.11], aspect: [-0.14, 0.15], radius: [0.15, 0.26] },
  { slant: [0.06, 0.19], aspect: [-0.11, 0.18], radius: [0.1, 0.25] },
  { slant: [0.04, 0.16], aspect: [-0.16, 0.05], radius: [0.06, 0.24] },
];
