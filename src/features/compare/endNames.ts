import { runDifferences } from '../../core/runDifferences';
import type { CompareRow } from './CompareRow';
import type { RowWords } from './rowNames';
import { settingText } from './settingText';

/**
 * Short names for the ends of lines, by the runs' ids. Runs of one name are told apart by the first setting in which
 * they differ, else by a number.
 * @param longest width that fits where lines end, in Latin letters
 */
export function endNames(rows: readonly CompareRow[], words: RowWords, longest = 20): ReadonlyMap<string, string> {
  const ends = new Map<string, string>();
  for (const row of rows) {
    const same = rows.filter(({ name }) => name === row.name);
    if (same.length === 1) ends.set(row.id, cut(row.name, longest));
    else {
      const [difference] = runDifferences(same.map(({ run }) => run));
      const detail = difference ? settingText(row, difference.key, words) : String(same.indexOf(row) + 1);
      ends.set(row.id, `${cut(row.name, Math.max(6, longest - 3 - detail.length))} (${detail})`);
    }
  }
  return ends;
}

function cut(name: string, longest: number): string {
  const letters = [...name];
  // Chinese characters are as wide as two Latin letters.
  const width = (letter: string) => (letter > '\u2e80' ? 1.8 : 1);
  let taken = 0;
  const end = letters.findIndex((letter) => {
    taken += width(letter);
    return taken > longest;
  });
  return end < 0
    ? name
    : `${letters
        .slice(0, end - 1)
        .join('')
        .replace(/[ ·]+$/, '')}…`;
}
