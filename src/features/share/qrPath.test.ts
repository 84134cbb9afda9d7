import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPath } from './qrPath';

/** Draws a path of bars again, cell by cell. */
function cellsOf(path: string, size: number): boolean[][] {
  const cells = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let i = 0; i < Number(width); i++) cells[Number(y)][Number(x) + i] = true;
  }
  return cells;
}

test('Neighbours in a row are one bar', () => {
  expect(qrPath([[true, true, false, true]])).toBe('M0 0h2v1h-2zM3 0h1v1h-1z');
});

test('Every module of a code is drawn, and no other', () => {
  const { data, size } = encode('https://example.org/#/lab?hide=settings', { border: 0 });
  expect(cellsOf(qrPath(data), size)).toEqual(data);
});
