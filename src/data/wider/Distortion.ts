import type { Random } from '../../core/random';
import type { Augmentation } from './augmentations';

/** Places of the rubber grid along each side of an image; the outer ones lie on its outermost pixels. */
export const GRID = 4;

/** What is done to one image. */
export interface Distortion {
  /** Where a pixel takes its ink from, round the middle of the image: row-major 2 × 2, from new places to old. */
  readonly matrix: readonly [xx: number, xy: number, yx: number, yy: number];
  /** How far the ink moves, pixels. */
  readonly shift: readonly [right: number, down: number];
  /** −1…1: thinner, thicker. */
  readonly thickness: number;
  /** GRID × GRID places, row-major: how far the ink there comes from, pixels across and down. */
  readonly pullX: Float64Array;
  readonly pullY: Float64Array;
}

/** Beyond this many standard deviations nothing is drawn: a nine must not come to lie on its back. */
const FARTHEST = 2.5;

/** Leaves an image as it is. */
export function noDistortion(): Distortion {
  const pull = () => new Float64Array(GRID * GRID);
  return { matrix: [1, 0, 0, 1], shift: [0, 0], thickness: 0, pullX: pull(), pullY: pull() };
}

/** Draws one way of changing an image. */
export function drawDistortion(augmentation: Augmentation, random: Random): Distortion {
  const draw = (deviation: number) => deviation * Math.max(-FARTHEST, Math.min(FARTHEST, random.normal()));
  const size = draw(augmentation.scale);
  const wide = Math.exp(size + draw(augmentation.scale));
  const matrix = towards(draw(augmentation.turn), draw(augmentation.shear), wide, Math.exp(size));
  const shift = [draw(augmentation.shift), draw(augmentation.shift)] as const;
  const thickness = Math.max(-1, Math.min(1, draw(augmentation.thickness)));
  const pull = () => Float64Array.from({ length: GRID * GRID }, () => draw(augmentation.elastic));
  return { matrix, shift, thickness, pullX: pull(), pullY: pull() };
}

/**
 * The way back from new places to old: the inverse of stretching by `wide` and `high`, slanting by `shear` and turning
 * by `turn` (clockwise, since y grows downwards).
 */
export function towards(turn: number, shear: number, wide: number, high: number): Distortion['matrix'] {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  // Turned back first, then set upright, then shrunk.
  return [(cos - shear * sin) / wide, (sin + shear * cos) / wide, -sin / high, cos / high];
}
