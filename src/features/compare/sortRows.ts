import type { CompareRow } from './CompareRow';
import { type ColumnKey, columnKeys, columns } from './columns';
import type { RowWords } from './rowNames';

/** Which column the table is sorted by, and which way. */
export interface Sorting {
  readonly column: ColumnKey;
  readonly down: boolean;
}

/** The newest first. */
export const newestFirst: Sorting = { column: 'at', down: true };

/** Rows in an order; equal ones keep theirs, and what has no such figure comes last either way. */
export function sortRows(
  rows: readonly CompareRow[],
  { column, down }: Sorting,
  words: RowWords,
): readonly CompareRow[] {
  const keyed = rows.map((row) => ({ row, value: columns[column].sort(row, words) }));
  const known = keyed.filter(({ value }) => value !== undefined);
  known.sort((a, b) => (down ? -1 : 1) * compare(a.value, b.value));
  return [...known, ...keyed.filter(({ value }) => value === undefined)].map(({ row }) => row);
}

function compare(a: number | string | undefined, b: number | string | undefined): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh');
}

/** The order after a press on a column's head: its own way first, then the other way round. */
export function pressed(column: ColumnKey, present: Sorting): Sorting {
  if (column === present.column) return { column, down: !present.down };
  return { column, down: columns[column].down ?? false };
}

/** As a link has it: `valAccuracy`, or `-valAccuracy` with the largest first. */
export function sortingText({ column, down }: Sorting): string {
  return down ? `-${column}` : column;
}

export function readSorting(text: string): Sorting | undefined {
  const column = columnKeys.find((key) => key === text.replace(/^-/, ''));
  return column && { column, down: text.startsWith('-') };
}
