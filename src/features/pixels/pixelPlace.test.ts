import { expect, test } from 'vitest';
import { patchAround, pixelAfter, pixelAt, placeOf, stretchAround } from './pixelPlace';

test('Index and place are each other’s inverse for all 784 pixels, row by row as reshape(-1, 784) lays them', () => {
  let index = 0;
  for (let row = 0; row < 28; row++)
    for (let column = 0; column < 28; column++) {
      expect(placeOf(index)).toEqual({ row, column });
      expect(pixelAt({ row, column })).toBe(index++);
    }
  expect(index).toBe(784);
});

test('The arrows move by one pixel and stop at the edges', () => {
  expect(pixelAfter(402, 'ArrowRight')).toBe(403);
  expect(pixelAfter(402, 'ArrowDown')).toBe(430);
  expect(pixelAfter(0, 'ArrowLeft')).toBe(0);
  expect(pixelAfter(0, 'ArrowUp')).toBe(0);
  expect(pixelAfter(783, 'ArrowRight')).toBe(783);
  expect(pixelAfter(783, 'ArrowDown')).toBe(783);
  expect(pixelAfter(30, 'End')).toBe(55);
  expect(pixelAfter(30, 'Home')).toBe(28);
  expect(pixelAfter(30, 'x')).toBeUndefined();
});

test('A patch has its side squared of different pixels, the asked one among them, also in the corners', () => {
  for (const pixel of [0, 27, 402, 756, 783]) {
    const patch = patchAround(pixel, 7).flat();
    expect(new Set(patch).size).toBe(49);
    expect(patch).toContain(pixel);
  }
  expect(patchAround(402, 3).flat()).toEqual([373, 374, 375, 401, 402, 403, 429, 430, 431]);
});

test('A stretch of the flattened row crosses the ends of rows but not those of the image', () => {
  expect(stretchAround(28, 5)).toEqual([26, 27, 28, 29, 30]);
  expect(stretchAround(0, 3)).toEqual([0, 1, 2]);
  expect(stretchAround(783, 3)).toEqual([781, 782, 783]);
});
