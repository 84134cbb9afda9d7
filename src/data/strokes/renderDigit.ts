import { INK_SIDE, MASS_CENTRE, type ReductionSteps } from '../../core/digit';
import { drawPaths, massCentre, type PenPath, penBox, placeInk } from '../../core/ink';
import { IMAGE_SIDE } from '../../core/network';

/** How dark pen and scanner make the strokes. */
export interface Toner {
  /** Width of the grey edge in pixels. */
  readonly softness: number;
  /** Factor on the greys, 1 or more; what is beyond black stays black. */
  readonly gain: number;
}

/** A digit as the network sees it, and how it came about. */
export interface Rendering {
  /** 784 greys, 0 (paper) … 255 (ink), row-major. */
  readonly pixels: Uint8Array;
  readonly reduction: ReductionSteps;
}

/** Reduces pen paths to 28 × 28 greys exactly as the drawing pad's strokes are, which is as MNIST was made. */
export function renderDigit(paths: readonly PenPath[], { softness, gain }: Toner): Rendering {
  const box = penBox(paths) ?? { left: 0, top: 0, width: 1, height: 1 };
  const scaled = drawPaths(paths, box, INK_SIDE, softness);
  const mass = massCentre(scaled) ?? [0, 0];
  const offset = [Math.round(MASS_CENTRE - mass[0]), Math.round(MASS_CENTRE - mass[1])] as const;
  const greys = placeInk(scaled, offset, IMAGE_SIDE);
  const pixels = new Uint8Array(greys.length);
  for (let i = 0; i < pixels.length; i++) pixels[i] = Math.round(255 * Math.min(1, gain * greys[i]));
  return { pixels, reduction: { box, scaled, mass, offset } };
}
