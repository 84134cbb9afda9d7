import { expect, test } from 'vitest';
import { massCentre } from './ink';
import { makeSlip } from './slips';

/** An image with some greys, by column and row. */
function image(...greys: readonly (readonly [column: number, row: number, grey: number])[]): Float32Array {
  const pixels = new Float32Array(784);
  for (const [column, row, grey] of greys) pixels[row * 28 + column] = grey;
  return pixels;
}

/** The greys that are not paper, in the same form. */
function inked(pixels: Float32Array) {
  return [...pixels].flatMap((grey, at) => (grey ? [[at % 28, Math.floor(at / 28), grey]] : []));
}

const spot = image([10, 20, 0.5]);
/** A bar of 2 × 6 pixels in the middle. */
const bar = image(...Array.from({ length: 12 }, (_, i) => [13 + (i % 2), 11 + Math.floor(i / 2), 1] as const));
const sum = (pixels: Float32Array) => pixels.reduce((total, grey) => total + grey, 0);

test('A shift goes right, down, left and up in turn, and loses what leaves the image', () => {
  const places = [0, 1, 2, 3].map((turn) => inked(makeSlip({ kind: 'shifted', pixels: 3 }, spot, turn)));
  expect(places).toEqual([[[13, 20, 0.5]], [[10, 23, 0.5]], [[7, 20, 0.5]], [[10, 17, 0.5]]]);
  expect(inked(makeSlip({ kind: 'shifted', pixels: 4 }, image([26, 3, 1]), 0))).toEqual([]);
  // A pixel never comes in again on the other side.
  expect(inked(makeSlip({ kind: 'shifted', pixels: 4 }, image([2, 3, 1]), 2))).toEqual([]);
});

test('Scaling leaves the middle where it is and changes lengths by its factor', () => {
  for (const factor of [0.7, 0.9, 1.2]) {
    const pixels = makeSlip({ kind: 'scaled', factor }, bar);
    const [column, row] = massCentre({ width: 28, height: 28, values: pixels }) ?? [];
    expect(column).toBeCloseTo(13.5, 5);
    expect(row).toBeCloseTo(13.5, 5);
  }
  // Twice as long and as broad, four times the ink.
  expect(sum(makeSlip({ kind: 'scaled', factor: 2 }, bar))).toBeCloseTo(4 * sum(bar), 4);
  expect(makeSlip({ kind: 'scaled', factor: 1 }, spot)).toEqual(spot);
});

test('Between four pixels a scaled image takes their weighted mean', () => {
  // At factor 2 the pixel (13, 13) comes from 13.25, 13.25.
  const pixels = makeSlip({ kind: 'scaled', factor: 2 }, image([13, 13, 0.8], [14, 13, 0.4]));
  expect(pixels[13 * 28 + 13]).toBeCloseTo(0.75 * (0.75 * 0.8 + 0.25 * 0.4), 6);
});

test('Colours, axes and greys are changed as the names say', () => {
  expect(inked(makeSlip({ kind: 'transposed' }, spot))).toEqual([[20, 10, 0.5]]);
  const inverted = makeSlip({ kind: 'inverted' }, spot);
  expect([inverted[0], inverted[20 * 28 + 10]]).toEqual([1, 0.5]);
  const greys = image([0, 0, 0.2], [1, 0, 0.5], [2, 0, 1]);
  expect(inked(makeSlip({ kind: 'binarised' }, greys))).toEqual([
    [1, 0, 1],
    [2, 0, 1],
  ]);
  expect([...makeSlip({ kind: 'undivided' }, greys).subarray(0, 3)]).toEqual([51, 128, 255]);
});

test('A stroke becomes one pixel broader or narrower each way', () => {
  expect(sum(makeSlip({ kind: 'thicker' }, bar))).toBe(3 * 7);
  expect(sum(makeSlip({ kind: 'thinner' }, bar))).toBe(1 * 5);
});

test('The image itself stays as it was', () => {
  const before = spot.slice();
  for (const kind of ['none', 'inverted', 'undivided', 'thicker'] as const) {
    const changed = makeSlip({ kind }, spot);
    expect(changed).not.toBe(spot);
  }
  expect(spot).toEqual(before);
});
