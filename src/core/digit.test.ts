import { describe, expect, it } from 'vitest';
import { checkStrokes } from './checkStrokes';
import { type Point, reduce, type Stroke, type Strokes } from './digit';
import { massCentre } from './ink';

const line = (from: Point, to: Point, steps = 20): Stroke =>
  Array.from({ length: steps + 1 }, (_, i) => [
    from[0] + ((to[0] - from[0]) * i) / steps,
    from[1] + ((to[1] - from[1]) * i) / steps,
  ]);
const arc = (cx: number, cy: number, rx: number, ry: number, from = 0, to = 2 * Math.PI): Stroke =>
  Array.from({ length: 41 }, (_, i) => {
    const angle = from + ((to - from) * i) / 40;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
  });

const drawings: Record<string, Strokes> = {
  zero: [arc(140, 140, 55, 90)],
  one: [line([150, 40], [130, 240])],
  four: [[...line([110, 60], [70, 160]), ...line([70, 160], [210, 150])], line([160, 50], [165, 240])],
  seven: [[...line([70, 60], [200, 60]), ...line([200, 60], [120, 230])]],
  eight: [arc(140, 90, 40, 45), arc(140, 190, 50, 50)],
  dash: [line([40, 140], [240, 150])],
  'small hook': [arc(30, 30, 12, 18, 0, 4)],
};

/** Columns and rows from the first to the last with any ink. */
function inkExtent(pixels: Float32Array): { width: number; height: number } {
  const xs: number[] = [];
  const ys: number[] = [];
  pixels.forEach((value, index) => {
    if (value > 0) {
      xs.push(index % 28);
      ys.push(Math.floor(index / 28));
    }
  });
  return { width: Math.max(...xs) - Math.min(...xs) + 1, height: Math.max(...ys) - Math.min(...ys) + 1 };
}

function reduced(strokes: Strokes) {
  const reduction = reduce(strokes);
  if (!reduction) throw new Error('nothing drawn');
  return reduction;
}

const moved = (strokes: Strokes, scale: number, dx: number, dy: number): Strokes =>
  strokes.map((stroke) => stroke.map(([x, y]) => [x * scale + dx, y * scale + dy]));

describe.each(Object.entries(drawings))('a drawn %s', (_, strokes) => {
  const { pixels, steps } = reduced(strokes);

  it('is exactly 20 pixels long on its longer side', () => {
    const { width, height } = inkExtent(pixels);
    expect(Math.max(width, height)).toBe(20);
    expect(Math.max(steps.scaled.width, steps.scaled.height)).toBe(20);
  });

  it('has its centre of mass at pixel 14, to half a pixel', () => {
    const [column, row] = massCentre({ width: 28, height: 28, values: pixels }) ?? [];
    for (const at of [column, row]) {
      expect(at).toBeGreaterThan(13.48);
      expect(at).toBeLessThan(14.51);
    }
  });

  it('looks the same wherever it is drawn', () => {
    const elsewhere = reduced(moved(strokes, 1, -17.3, 21.9)).pixels;
    elsewhere.forEach((value, index) => {
      expect(value).toBeCloseTo(pixels[index], 4);
    });
  });

  it('is greys between 0 and 1, some of them full ink', () => {
    expect(Math.min(...pixels)).toBe(0);
    expect(Math.max(...pixels)).toBeGreaterThan(0.9);
    expect(Math.max(...pixels)).toBeLessThanOrEqual(1);
  });
});

describe('reduce', () => {
  it('fills the 28 × 28 about as much as MNIST does', () => {
    const digits = ['zero', 'four', 'seven', 'eight'].map((name) => reduced(drawings[name]).pixels);
    const mean = digits.flatMap((pixels) => [...pixels]).reduce((sum, v) => sum + v, 0) / (784 * digits.length);
    expect(mean).toBeGreaterThan(0.09);
    expect(mean).toBeLessThan(0.16);
  });

  it('keeps the digit when all of the drawing, pen included, is scaled', () => {
    // The pen's width is fixed, so a drawing is scaled about its box: only lengths change, not where things are.
    const small = reduced(moved(drawings.eight, 0.8, 10, 10)).steps.scaled;
    const large = reduced(drawings.eight).steps.scaled;
    expect(small.height).toBe(large.height);
    expect(Math.abs(small.width - large.width)).toBeLessThanOrEqual(1);
  });

  it('makes of a tap a disc', () => {
    const { pixels, steps } = reduced([[[3, 277]]]);
    expect(inkExtent(pixels)).toEqual({ width: 20, height: 20 });
    expect(pixels[14 * 28 + 14]).toBe(1);
    expect(steps.box).toEqual({ left: -8, top: 266, width: 22, height: 22 });
    const area = pixels.reduce((sum, value) => sum + value, 0);
    expect(area).toBeCloseTo(Math.PI * 100, -1);
  });

  it('takes points on top of each other and strokes without points', () => {
    const dot = reduced([[[100, 100]]]).pixels;
    expect(
      reduced([
        [
          [100, 100],
          [100, 100],
        ],
        [],
      ]).pixels,
    ).toEqual(dot);
  });

  it('sees nothing on an empty pad', () => {
    expect(reduce([])).toBeUndefined();
    expect(reduce([[], []])).toBeUndefined();
  });

  it('moves the 20-pixel picture by whole pixels only', () => {
    const { pixels, steps } = reduced(drawings.seven);
    const [left, top] = steps.offset;
    const { width, height, values } = steps.scaled;
    expect(Number.isInteger(left) && Number.isInteger(top)).toBe(true);
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        expect(pixels[(top + row) * 28 + left + column]).toBe(values[row * width + column]);
      }
    }
  });

  it('takes less than a millisecond', () => {
    // The best of many, since other work on the machine only adds to it.
    const times = Array.from({ length: 200 }, () => {
      const start = performance.now();
      reduce(drawings.four);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(1);
  });
});

describe('checkStrokes', () => {
  it('lets strokes through', () => {
    expect(checkStrokes([[[1, 2.5]], []])).toEqual([[[1, 2.5]], []]);
    expect(checkStrokes([])).toEqual([]);
  });

  it.each([
    [undefined, 'strokes'],
    ['[[1,2]]', 'strokes'],
    [[[1, 2]], 'strokes[0][0]'],
    [[[[1, 2]], {}], 'strokes[1]'],
    [[[[1, 2, 3]]], 'strokes[0][0]'],
    [[[[1, Number.NaN]]], 'strokes[0][0]'],
    [
      [
        [
          [1, 2],
          ['3', 4],
        ],
      ],
      'strokes[0][1]',
    ],
  ])('refuses %j and says where', (value, where) => {
    expect(() => checkStrokes(value)).toThrow(expect.objectContaining({ name: 'WrongStrokes', details: { where } }));
  });
});
