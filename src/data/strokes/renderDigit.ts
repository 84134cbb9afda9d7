import { type ReductionSteps, reducePaths } from '../../core/digit';
import type { PenPath } from '../../core/ink';

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

/**
 * Reduces pen paths to 28 × 28 greys with the drawing pad's own code, which does as MNIST did.
 * @throws Error where there is no ink at all
 */
export function renderDigit(paths: readonly PenPath[], { softness, gain }: Toner): Rendering {
  const reduced = reducePaths(paths, softness);
  if (!reduced) throw new Error('There is nothing to draw.');
  const pixels = new Uint8Array(reduced.pixels.length);
  for (let i = 0; i < pixels.length; i++) pixels[i] = Math.round(255 * Math.min(1, gain * reduced.pixels[i]));
  return { pixels, reduction: reduced.steps };
}
