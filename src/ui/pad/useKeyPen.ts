import { type KeyboardEvent, useState } from 'react';
import { PAD_SIZE, type Point } from '../../core/digit';
import type { PadSurface } from './PadSurface';
import { extended, onPad } from './penPoint';

/** Pad units of one arrow key, and with Shift. */
const STEP = 10;
const SMALL_STEP = 2;

const arrows: Record<string, Point> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface KeyPen {
  readonly at: Point;
  readonly down: boolean;
  onKeyDown(event: KeyboardEvent): void;
  /** Lifts the pen and hides it. */
  onBlur(): void;
}

/** The pen in the hands of the keyboard: arrows move it, space sets it down and lifts it, backspace undoes. */
export function useKeyPen(
  surface: PadSurface,
): { readonly pen: KeyPen | undefined } & Pick<KeyPen, 'onKeyDown' | 'onBlur'> {
  const [at, setAt] = useState<Point>();
  const [down, setDown] = useState(false);

  function move(from: Point, [dx, dy]: Point, small: boolean): void {
    const step = small ? SMALL_STEP : STEP;
    const to = onPad(from[0] + dx * step, from[1] + dy * step);
    setAt(to);
    if (!down) return;
    const strokes = surface.strokes();
    surface.draw([...strokes.slice(0, -1), extended(strokes.at(-1) ?? [from], [to])]);
  }
  function toggle(from: Point): void {
    setAt(from);
    setDown(!down);
    if (down) return;
    surface.draw([...surface.strokes(), [from]]);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = at ?? [PAD_SIZE / 2, PAD_SIZE / 2];
    const arrow = arrows[event.key];
    if (arrow) move(from, arrow, event.shiftKey);
    else if (event.key === ' ') toggle(from);
    else if (event.key === 'Backspace') {
      setDown(false);
      surface.draw(surface.strokes().slice(0, -1));
    } else return;
    // Neither scrolls the page nor starts the training.
    event.preventDefault();
    event.stopPropagation();
  }
  function onBlur(): void {
    setAt(undefined);
    setDown(false);
  }
  return { pen: at && { at, down, onKeyDown, onBlur }, onKeyDown, onBlur };
}
