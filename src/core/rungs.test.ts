import { expect, test } from 'vitest';
import { reduce, type Strokes } from './digit';
import { massCentre } from './ink';
import { rungsOf } from './rungs';

/** A stroke down and one across, small, in the upper left of the pad. */
const small: Strokes = [
  [
    [40, 30],
    [40, 100],
  ],
  [
    [40, 100],
    [70, 100],
  ],
];

function rungs(strokes: Strokes) {
  const found = rungsOf(strokes);
  if (!found) throw new Error('nothing drawn');
  return found;
}

/** First and last column and row with ink that can be seen. */
function extent(pixels: Float32Array) {
  const places = [...pixels.keys()].filter((at) => pixels[at] > 0.05);
  const [xs, ys] = [places.map((at) => at % 28), places.map((at) => Math.floor(at / 28))];
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}

test('The whole pad made small keeps the drawing where it was, a tenth as long', () => {
  // With its pen the drawing reaches from 29 to 81 across and from 19 to 111 down; of round ends little is left.
  expect(extent(rungs(small).raw)).toEqual([2, 7, 2, 11]);
});

test('Cut out and stretched, the ink touches all four edges', () => {
  expect(extent(rungs(small).cropped)).toEqual([0, 27, 0, 27]);
});

test('In the box the longer side is 20 pixels and lies in the middle', () => {
  const [left, right, top, bottom] = extent(rungs(small).boxed);
  expect([top, bottom]).toEqual([4, 23]);
  expect(right - left).toBeLessThan(14);
  expect(Math.abs(left + right - 27)).toBeLessThanOrEqual(1);
});

test('The last rung is what the pad of the lab gives, centred by its mass; the slips are made of it', () => {
  const { centred, boxed, inverted, undivided } = rungs(small);
  expect(centred).toEqual(reduce(small)?.pixels);
  expect(centred).not.toEqual(boxed);
  const [column] = massCentre({ width: 28, height: 28, values: centred }) ?? [];
  expect(Math.abs((column ?? 0) - 14)).toBeLessThanOrEqual(0.5);
  centred.forEach((grey, at) => {
    expect(inverted[at]).toBeCloseTo(1 - grey, 6);
    expect(undivided[at]).toBe(Math.round(grey * 255));
  });
});

test('An empty pad has no rungs', () => {
  expect(rungsOf([])).toBeUndefined();
  expect(rungsOf([[]])).toBeUndefined();
});
