import type { Evaluation } from '../../core/confusion';

/** How many images were read as another digit. */
export function mistakesOf({ confusion }: Pick<Evaluation, 'confusion'>): number {
  return confusion.reduce((sum, row, label) => sum + row.reduce((all, count) => all + count, 0) - row[label], 0);
}
