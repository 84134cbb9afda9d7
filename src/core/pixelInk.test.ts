import { expect, test } from 'vitest';
import { dab, inkChange, stroke } from './pixelInk';

const blank = new Float32Array(784);
const full = new Float32Array(784).fill(1);

test('A dab is black in its middle, grey at its edge, and nowhere else', () => {
  const after = dab(blank, 'pen', 10.5, 12.5);
  expect(after[12 * 28 + 10]).toBe(1);
  // A pixel away: (1.7 − 1) / 1.1
  for (const at of [12 * 28 + 9, 12 * 28 + 11, 11 * 28 + 10, 13 * 28 + 10]) expect(after[at]).toBeCloseTo(0.7 / 1.1, 6);
  // Across the corner: (1.7 − √2) / 1.1
  expect(after[11 * 28 + 9]).toBeCloseTo((1.7 - Math.SQRT2) / 1.1, 6);
  expect(after.filter((grey) => grey > 0)).toHaveLength(9);
  expect(blank.every((grey) => grey === 0)).toBe(true);
});

test('The eraser takes what the pen would put, and a second dab changes nothing', () => {
  const erased = dab(full, 'eraser', 10.5, 12.5);
  const inked = dab(blank, 'pen', 10.5, 12.5);
  erased.forEach((grey, at) => {
    expect(grey).toBeCloseTo(1 - inked[at], 6);
  });
  expect(dab(erased, 'eraser', 10.5, 12.5)).toEqual(erased);
  expect(dab(inked, 'pen', 10.5, 12.5)).toEqual(inked);
});

test('At the edge the tip goes over it', () => {
  expect(dab(blank, 'pen', 0.5, 0.5).filter((grey) => grey > 0)).toHaveLength(4);
  expect(dab(blank, 'pen', 27.5, 27.5)[783]).toBe(1);
  expect(dab(blank, 'pen', 30, 30)).toEqual(blank);
});

test('A stroke leaves no gap', () => {
  const after = stroke(blank, 'pen', [4.5, 14.5], [20.5, 14.5]);
  for (let column = 5; column <= 20; column++) expect(after[14 * 28 + column]).toBeGreaterThan(0.9);
});

test('Change of ink is counted in full pixels, both ways', () => {
  const after = full.slice();
  after[3] = 0;
  after[4] = 0.5;
  expect(inkChange(full, after)).toEqual({ erased: 1.5, added: 0 });
  expect(inkChange(after, full)).toEqual({ erased: 0, added: 1.5 });
});
