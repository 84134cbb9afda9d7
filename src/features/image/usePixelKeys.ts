import { type KeyboardEvent, useState } from 'react';
import { IMAGE_SIDE } from '../../core/network';
import type { Pixels, Place } from './usePixels';

const arrows: Readonly<Record<string, Place>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface PixelKeys {
  /** Where the tip is, in the middle of a pixel; undefined before the first key. */
  readonly at: Place | undefined;
  onKeyDown(event: KeyboardEvent): void;
  onBlur(): void;
}

/** The tip in the hands of the keyboard: arrows move it, space inks, E or X erases, backspace undoes. */
export function usePixelKeys(pixels: Pixels): PixelKeys {
  const [at, setAt] = useState<Place>();

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const here = at ?? [IMAGE_SIDE / 2 + 0.5, IMAGE_SIDE / 2 + 0.5];
    const arrow = arrows[event.key];
    if (arrow) setAt([inside(here[0] + arrow[0]), inside(here[1] + arrow[1])]);
    else if (event.key === ' ') dabAt(here, 'pen');
    else if (/^[ex]$/i.test(event.key)) dabAt(here, 'eraser');
    else if (event.key === 'Backspace') pixels.undo();
    else return;
    // Neither scrolls the page nor starts the training.
    event.preventDefault();
    event.stopPropagation();
  }
  function dabAt(place: Place, tool: 'pen' | 'eraser'): void {
    setAt(place);
    pixels.chooseTool(tool);
    pixels.begin(place, tool);
  }
  return { at, onKeyDown, onBlur: () => setAt(undefined) };
}

function inside(middle: number): number {
  return Math.min(IMAGE_SIDE - 0.5, Math.max(0.5, middle));
}
