import type { KeyboardEvent, PointerEvent } from 'react';

export interface Pointing {
  readonly columns: number;
  readonly rows: number;
  /** Cell of the moment. */
  readonly at: number | undefined;
  readonly point: (index: number | undefined) => void;
  readonly pick: (index: number) => void;
}

/**
 * Lets a picture of cells be read with the pointer and with the arrow keys. The keys move and pick at once; the pointer
 * picks on a click.
 */
export function usePointing({ columns, rows, at, point, pick }: Pointing) {
  function cellAt({ currentTarget, clientX, clientY }: PointerEvent): number {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const column = Math.floor(((clientX - left) / width) * columns);
    const row = Math.floor(((clientY - top) / height) * rows);
    return clamp(row, rows) * columns + clamp(column, columns);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const down = rows > 1 ? columns : -1;
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: down, ArrowUp: -down }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = at === undefined ? Math.floor((rows * columns) / 2) : at + step;
    if (next < 0 || next >= rows * columns) return;
    point(next);
    pick(next);
  }

  return {
    onKeyDown,
    onPointerMove: (event: PointerEvent) => point(cellAt(event)),
    onPointerLeave: () => point(undefined),
    onPointerDown: (event: PointerEvent) => {
      point(cellAt(event));
      pick(cellAt(event));
    },
    onBlur: () => point(undefined),
  };
}

function clamp(value: number, count: number): number {
  return Math.min(count - 1, Math.max(0, value));
}
