import { expect, test } from 'vitest';
import { cellText, nextCell, readCell, worstCell } from './confusionCell';

test('A cell is read from a link as it was written, and nothing else is', () => {
  expect(readCell(cellText({ label: 4, guess: 9 }))).toEqual({ label: 4, guess: 9 });
  for (const text of ['', '4', '4-', '49', '4-10', 'a-b', '-1-2']) expect(readCell(text), text).toBeUndefined();
});

test('The worst cell is off the diagonal', () => {
  const confusion: number[][] = Array.from({ length: 10 }, (_, label) =>
    Array.from({ length: 10 }, (_, k) => (k === label ? 90 : 0)),
  );
  expect(worstCell(confusion)).toBeUndefined();
  confusion[4][9] = 3;
  confusion[7][2] = 3;
  expect(worstCell(confusion)).toEqual({ label: 4, guess: 9 });
  confusion[7][2] = 4;
  expect(worstCell(confusion)).toEqual({ label: 7, guess: 2 });
});

test('Arrows move by a cell and stop at the edge', () => {
  expect(nextCell({ label: 4, guess: 9 }, 'ArrowUp', 10)).toEqual({ label: 3, guess: 9 });
  expect(nextCell({ label: 4, guess: 9 }, 'ArrowRight', 10)).toEqual({ label: 4, guess: 9 });
  expect(nextCell({ label: 4, guess: 9 }, 'Enter', 10)).toBeUndefined();
});
