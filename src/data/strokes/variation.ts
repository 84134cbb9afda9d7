/** How much digits vary. Each is a standard deviation, 0 for none, unless it says otherwise. */
export interface Variation {
  /** Of a stroke's points, moving together with their neighbours; in digit sizes. */
  readonly wobble: number;
  /** Of each point by itself, in digit sizes. */
  readonly jitter: number;
  /** Of wobble and jitter from digit to digit, as a logarithm: some writers are tidy. */
  readonly untidiness: number;
  /** Of a stroke's ends running on or stopping short, in lengths of its last stretch. */
  readonly ends: number;
  /** Of the height of waves that run through the whole digit, in digit sizes. */
  readonly waves: number;
  /** Of the bending of the whole digit: what a straight line is off at its end, in digit sizes. */
  readonly bend: number;
  /** Of the turn of the whole digit, radians. */
  readonly turn: number;
  /** Of the slant and of the aspect, as multiples of their spread in each digit's habits. */
  readonly lean: number;
  /** Of the pen's width, as a multiple of its spread in each digit's habits. */
  readonly width: number;
  /** Of a broad nib, which makes strokes of one direction thicker; as a logarithm of the width. */
  readonly nib: number;
  /** Of the pressure along the strokes, as a logarithm of the width. */
  readonly pressure: number;
}

/** A little more than looks natural, because a network trained on such digits reads strangers' writing better. */
export const defaultVariation: Variation = {
  wobble: 0.055,
  jitter: 0.025,
  untidiness: 0.3,
  ends: 0.24,
  waves: 0.05,
  bend: 0.2,
  turn: 0.1,
  lean: 1,
  width: 1,
  nib: 0.125,
  pressure: 0.12,
};
