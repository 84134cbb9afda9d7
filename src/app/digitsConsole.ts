import type { StoreApi } from 'zustand';
import type { DigitsState } from '../store/digits/DigitsState';

/** The part of `window.lab` that hands out one's own digits. */
export interface DigitsConsole {
  /** Every drawing of the collection: its label, and its strokes in pad units, as `recognize` takes them. */
  myDigits(): Promise<{ label: number; strokes: number[][][]; writer?: string }[]>;
}

/** Drawings of a collection. */
export function digitsConsole(digits: StoreApi<DigitsState>): DigitsConsole {
  return {
    async myDigits() {
      await digits.getState().open();
      return digits.getState().digits.map(({ label, strokes, writer }) => ({
        label,
        strokes: strokes.map((stroke) => stroke.map((point) => [...point])),
        ...(writer && { writer }),
      }));
    },
  };
}
