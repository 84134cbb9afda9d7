import type { Strokes } from '../../core/digit';

/** The drawing on a pad and the ways to change it; the same object as long as the pad is there. */
export interface PadInk {
  /** What is drawn now: several moves of a pen can come between two renders. */
  strokes(): Strokes;
  draw(strokes: Strokes): void;
  /** Takes the last stroke away. */
  undo(): void;
}
