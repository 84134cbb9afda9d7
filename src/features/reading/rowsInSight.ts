/** What is seen of a long list: how far it is scrolled, the height of a row and of the window, px. */
export interface Sight {
  readonly top: number;
  readonly rowHeight: number;
  readonly height: number;
}

/** Rows beyond the window that are drawn all the same, so that scrolling finds them there. */
const BEYOND = 6;

/** The rows that have to be drawn: from `first` up to, not including, `last`. */
export function rowsInSight({ top, rowHeight, height }: Sight, rows: number): { first: number; last: number } {
  const first = Math.max(0, Math.min(rows - 1, Math.floor(top / rowHeight) - BEYOND));
  const last = Math.min(rows, Math.ceil((top + height) / rowHeight) + BEYOND);
  return { first, last };
}

/** How far to scroll so that a row is in sight, with one before it; as it is where it is in sight already. */
export function scrollTo(row: number, { top, rowHeight, height }: Sight): number {
  const above = Math.max(0, (row - 1) * rowHeight);
  const below = (row + 1) * rowHeight;
  if (row * rowHeight < top) return above;
  return below > top + height ? (below - rowHeight < top + 2 * height ? below - height : above) : top;
}
