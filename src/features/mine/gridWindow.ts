/** Which rows of a long grid are in sight. */
export interface GridWindow {
  readonly columns: number;
  readonly rows: number;
  /** First and last row that is drawn. */
  readonly from: number;
  readonly to: number;
}

/** Rows drawn beyond either edge, so that scrolling finds them there. */
const SPARE = 2;

/**
 * The part of a grid to draw.
 * @param width of the grid, px; its cells are at least `cell` px wide and all `height` px high
 * @param view height of what is in sight, px
 */
export function gridWindow(
  count: number,
  { width, cell, height, view, scrolled }: Readonly<Record<'width' | 'cell' | 'height' | 'view' | 'scrolled', number>>,
): GridWindow {
  const columns = Math.max(1, Math.floor(width / cell));
  const rows = Math.ceil(count / columns);
  const from = Math.min(Math.max(0, Math.floor(scrolled / height) - SPARE), Math.max(0, rows - 1));
  const to = Math.min(rows - 1, Math.ceil((scrolled + view) / height) + SPARE);
  return { columns, rows, from, to };
}
