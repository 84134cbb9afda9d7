import type { TrainingDigit } from './useTenDigits';

/** What all figures of the chapter show: one digit, and one pixel of it. */
export interface PixelProps {
  readonly digits: readonly (TrainingDigit | undefined)[];
  readonly digit: number;
  readonly onDigit: (digit: number) => void;
  readonly pixel: number;
  readonly onPixel: (pixel: number) => void;
}
