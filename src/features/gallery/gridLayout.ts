/** A cell's picture, and the room between two, px. */
export const CELL = 56;
export const GAP = 8;
/** From one line of pictures to the next, captions included, px. */
export const LINE = 88;

/** The lines of a grid that are in sight, from its scroll position, with one more at either end. */
export function linesInSight(top: number, height: number, lines: number): readonly number[] {
  const from = Math.max(0, Math.floor(top / LINE) - 1);
  const to = Math.min(lines, Math.ceil((top + height) / LINE) + 1);
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

export function columnsIn(width: number): number {
  return Math.max(1, Math.floor((width + GAP) / (CELL + GAP)));
}

/** The place that a key leads to, staying in the list; undefined for a key that leads nowhere. */
export function nextPlace(at: number, key: string, columns: number, count: number): number | undefined {
  const page = 5 * columns;
  const to = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at - columns,
    ArrowDown: at + columns,
    PageUp: at - page,
    PageDown: at + page,
    Home: 0,
    End: count - 1,
  }[key];
  if (to === undefined) return undefined;
  // Up and down stay in their column; at the end of the list a step goes as far as there is.
  const stays = (key === 'ArrowUp' && to < 0) || (key === 'ArrowDown' && to >= count);
  return stays ? at : Math.min(count - 1, Math.max(0, to));
}
