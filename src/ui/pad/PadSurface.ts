import type { Strokes } from '../../core/digit';

/** What a pen draws on: the strokes as they are now, and the way to replace them. */
export interface PadSurface {
  strokes(): Strokes;
  draw(strokes: Strokes): void;
}
