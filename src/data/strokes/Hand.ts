/** The traits of one digit's hand, each a number for the whole digit. */
export interface Hand {
  /** Factor on wobble and jitter; tidy writers have less than 1. */
  readonly untidiness: number;
  /** Factor on the width. */
  readonly stretch: number;
  /** Shift to the right per height, upwards. */
  readonly slant: number;
  /** Turn of the whole digit, radians, clockwise. */
  readonly turn: number;
  /** The pen's radius in pixels, where the digit is 20 pixels long. */
  readonly radius: number;
}

/** Takes the value that a trait was drawn, and gives back the one it is to have. */
export type SettleTrait = (trait: keyof Hand, drawn: number) => number;
