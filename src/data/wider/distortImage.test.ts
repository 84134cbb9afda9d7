import { describe, expect, it, test } from 'vitest';
import { createRandom } from '../../core/random';
import { generateDigits } from '../strokes/generateDigits';
import { augmentations } from './augmentations';
import { augmentRows, augmentSeed } from './augmentRows';
import { type Distortion, drawDistortion, noDistortion, towards } from './Distortion';
import { createDistorter } from './distortImage';

const SIDE = 28;
const place = (column: number, row: number) => row * SIDE + column;

/** An image of a few inked pixels. */
function imageOf(...inked: readonly (readonly [column: number, row: number, grey: number])[]): Uint8Array {
  const image = new Uint8Array(SIDE * SIDE);
  for (const [column, row, grey] of inked) image[place(column, row)] = grey;
  return image;
}

function distorted(image: Uint8Array, distortion: Partial<Distortion>): Uint8Array {
  const out = new Uint8Array(SIDE * SIDE);
  createDistorter()(image, 0, out, 0, { ...noDistortion(), ...distortion });
  return out;
}

const corner = imageOf([3, 5, 200], [4, 5, 100], [3, 6, 50]);

describe('A distorted image', () => {
  it('is the image itself where nothing is changed, at the edges too', () => {
    const edges = imageOf([0, 0, 255], [27, 0, 9], [0, 27, 80], [27, 27, 254]);
    for (const image of [corner, edges, new Uint8Array(SIDE * SIDE)]) expect(distorted(image, {})).toEqual(image);
  });

  it('moves by whole pixels without loss, and out of sight at the edge', () => {
    expect(distorted(corner, { shift: [2, -1] })).toEqual(imageOf([5, 4, 200], [6, 4, 100], [5, 5, 50]));
    expect(distorted(corner, { shift: [-4, 0] })).toEqual(imageOf([0, 5, 100]));
  });

  it('shares a pixel between its neighbours when it moves by a half', () => {
    expect(distorted(imageOf([10, 10, 200]), { shift: [0.5, 0] })).toEqual(imageOf([10, 10, 100], [11, 10, 100]));
  });

  it('turns clockwise round the middle: a quarter turn takes the top to the right', () => {
    const quarter = distorted(imageOf([13, 4, 240]), { matrix: towards(Math.PI / 2, 0, 1, 1) });
    expect(quarter).toEqual(imageOf([23, 13, 240]));
  });

  it('slants to the right upwards, and leaves the middle line where it is', () => {
    // Ten pixels above the middle a slant of 0.1 is one pixel; the middle lies between two pixels.
    const line = imageOf([13, 3, 200], [13, 24, 200]);
    const slanted = distorted(line, { matrix: towards(0, 2 / 21, 1, 1) });
    expect(slanted).toEqual(imageOf([14, 3, 200], [12, 24, 200]));
  });

  it('grows from the middle', () => {
    const grown = distorted(imageOf([11, 13, 200], [16, 13, 200]), { matrix: towards(0, 0, 2.2, 1) });
    const columns = [...grown.keys()].filter((i) => grown[i] > 100).map((i) => i % SIDE);
    expect(Math.min(...columns)).toBeLessThanOrEqual(8);
    expect(Math.max(...columns)).toBeGreaterThanOrEqual(19);
  });

  it('gets a thicker pen from its neighbours and a thinner one from its edges', () => {
    const dot = imageOf([10, 10, 200]);
    const thick = imageOf([10, 10, 200], [9, 10, 100], [11, 10, 100], [10, 9, 100], [10, 11, 100]);
    expect(distorted(dot, { thickness: 0.5 })).toEqual(thick);
    expect(distorted(dot, { thickness: -0.5 })).toEqual(imageOf([10, 10, 100]));
    expect(distorted(dot, { thickness: -1 })).toEqual(imageOf());
  });

  it('is stretched like rubber where the grid is pulled, and nowhere else', () => {
    const pullX = new Float64Array(16);
    // The place in the second row and column lies on pixel (9, 9): what is there comes from a pixel further right.
    pullX[5] = 1;
    expect(distorted(imageOf([10, 9, 200], [25, 25, 90]), { pullX })[place(9, 9)]).toBe(200);
    expect(distorted(imageOf([25, 25, 90]), { pullX })).toEqual(imageOf([25, 25, 90]));
  });
});

test('strong changes leave every digit whole: little ink is lost at the edges', async () => {
  const { images } = await generateDigits(300, 2);
  const random = createRandom(4);
  const distort = createDistorter();
  const out = new Uint8Array(SIDE * SIDE);
  const ink = (image: Uint8Array) => image.reduce((sum, grey) => sum + grey, 0);
  for (let row = 0; row < 300; row++) {
    // Without the pen's share, ink only grows or shrinks with the area.
    const distortion = { ...drawDistortion(augmentations.strong, random), thickness: 0 };
    distort(images, row * SIDE * SIDE, out, 0, distortion);
    const before = ink(images.subarray(row * SIDE * SIDE, (row + 1) * SIDE * SIDE));
    expect(ink(out) / before).toBeGreaterThan(0.45);
    expect(ink(out) / before).toBeLessThan(2.2);
  }
});

test('an image is changed as its row and the seed say, wherever the work is cut', async () => {
  const { images } = await generateDigits(20, 3);
  const rows = Array.from({ length: 20 }, (_, row) => row);
  const augmented = (some: readonly number[], seed: number) => {
    const from = some[0] * SIDE * SIDE;
    const out = new Uint8Array(some.length * SIDE * SIDE);
    augmentRows(images.subarray(from), out, some, augmentations.light, seed);
    return out;
  };
  const whole = augmented(rows, augmentSeed(1, 0));
  expect(augmented(rows.slice(7, 12), augmentSeed(1, 0))).toEqual(whole.subarray(7 * 784, 12 * 784));
  expect(augmented(rows, augmentSeed(1, 1))).not.toEqual(whole);
  expect(augmented(rows, augmentSeed(2, 0))).not.toEqual(whole);
  expect(whole).not.toEqual(images);
});
