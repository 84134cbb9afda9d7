import type { AugmentName } from '../../core/run';

/** How far an image is changed. Each is a standard deviation, 0 for none, and no draw goes beyond two and a half. */
export interface Augmentation {
  /** Of the turn, radians. */
  readonly turn: number;
  /** Of the shift across and of that down, pixels. */
  readonly shift: number;
  /** Of the size, and again of the width alone; as a logarithm. */
  readonly scale: number;
  /** Of the slant: shift to the right per height. */
  readonly shear: number;
  /** Of the pen: 1 is a neighbour's whole ink more, −1 a pixel's edge less all round. */
  readonly thickness: number;
  /** Of the places of the grid that stretches the paper like rubber, pixels. */
  readonly elastic: number;
}

export const augmentations: Record<Exclude<AugmentName, 'none'>, Augmentation> = {
  light: { turn: 0.07, shift: 0.4, scale: 0.04, shear: 0.07, thickness: 0.2, elastic: 0.5 },
  strong: { turn: 0.14, shift: 0.7, scale: 0.08, shear: 0.14, thickness: 0.35, elastic: 0.9 },
};
