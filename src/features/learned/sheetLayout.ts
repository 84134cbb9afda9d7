import { IMAGE_SIDE } from '../../core/network';

/** Pixels of the sheet between two pictures. */
export const GAP = 2;
export const PITCH = IMAGE_SIDE + GAP;
/** From so many units on a picture is so wide, px: few are large, a thousand still fit on a page. */
const SIZES = [
  [0, 96],
  [17, 66],
  [65, 48],
  [257, 36],
] as const;

export interface SheetLayout {
  readonly columns: number;
  readonly rows: number;
  /** Width of the whole sheet, px. */
  readonly width: number;
}

/** How the pictures of a layer are laid out in a place of this width. */
export function sheetLayout(units: number, width: number): SheetLayout {
  const size = SIZES.findLast(([from]) => units >= from)?.[1] ?? SIZES[0][1];
  const fitting = Math.max(1, Math.floor(width / size));
  // Rows of equal length where that costs no row.
  const rows = Math.ceil(units / fitting);
  const columns = rows > 1 ? Math.ceil(units / rows) : units;
  return { columns, rows, width: rows > 1 ? width : Math.min(width, units * size) };
}
