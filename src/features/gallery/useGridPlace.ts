import { type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react';
import { LINE, nextPlace } from './gridLayout';

export interface GridPlace {
  /** Index of the image where the keyboard stands. */
  readonly at: number;
  onKeyDown(event: KeyboardEvent): void;
  onClick(event: MouseEvent): void;
}

/** Where the keyboard stands among the images, scrolled into sight; Enter, space or a press pick one. */
export function useGridPlace(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly number[],
  columns: number,
  onRow: (row: number) => void,
): GridPlace {
  const [place, setPlace] = useState(0);
  // The list may have become shorter.
  const at = Math.max(0, Math.min(place, rows.length - 1));

  function moveTo(next: number): void {
    setPlace(next);
    const element = scroller.current;
    if (!element) return;
    const from = Math.floor(next / columns) * LINE;
    if (from < element.scrollTop) element.scrollTop = from;
    const least = from + LINE - element.clientHeight;
    if (least > element.scrollTop) element.scrollTop = least;
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pick = event.key === 'Enter' || event.key === ' ';
    const next = pick ? at : nextPlace(at, event.key, columns, rows.length);
    if (next === undefined) return;
    // Neither scrolls the page nor starts the training.
    event.preventDefault();
    event.stopPropagation();
    moveTo(next);
    if (pick) onRow(rows[at]);
  }
  function onClick({ target }: MouseEvent): void {
    const cell = (target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (!cell) return;
    const pressed = Number(cell.dataset.row);
    setPlace(rows.indexOf(pressed));
    onRow(pressed);
  }
  return { at, onKeyDown, onClick };
}
