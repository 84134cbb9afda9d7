import { describe, expect, it } from 'vitest';
import { massCentre } from '../../core/ink';
import { allographs } from './allographs';
import { createWriter } from './createWriter';
import { defaultVariation, type Variation } from './variation';

const still = Object.fromEntries(Object.keys(defaultVariation).map((key) => [key, 0])) as unknown as Variation;

/** Columns and rows from the first to the last with any ink. */
function extent(pixels: Uint8Array): [width: number, height: number] {
  const inked = [...pixels.keys()].filter((index) => pixels[index] > 0);
  const span = (places: number[]) => Math.max(...places) - Math.min(...places) + 1;
  return [span(inked.map((index) => index % 28)), span(inked.map((index) => Math.floor(index / 28)))];
}

const sample = (count: number, seed = 5) => {
  const writer = createWriter(seed);
  return Array.from({ length: count }, () => writer.digit());
};
const digits = sample(500);

describe('the table of allographs', () => {
  it('has several ways of writing each of the ten digits', () => {
    expect(allographs).toHaveLength(10);
    for (const ways of allographs) expect(ways.length).toBeGreaterThanOrEqual(6);
  });

  it('is made of shares and points in a box of 100 × 100', () => {
    for (const line of allographs.flat()) {
      expect(line).toMatch(/^[1-9]\d?% \d+,\d+\*?( \d+,\d+\*?)+( \| \d+,\d+\*?( \d+,\d+\*?)+)*$/);
      for (const number of line.split('% ')[1].match(/\d+/g) ?? []) expect(Number(number)).toBeLessThanOrEqual(100);
    }
  });
});

describe('a writer', () => {
  it('writes the same digits again from the same seed', () => {
    expect(sample(20)).toEqual(digits.slice(0, 20));
  });

  it('writes other digits from another seed', () => {
    const others = sample(20, 6);
    expect(others.some(({ pixels }, i) => Buffer.compare(pixels, digits[i].pixels) === 0)).toBe(false);
  });

  it('can begin in the middle of a sequence', () => {
    expect(createWriter(5, defaultVariation, 7).digit()).toEqual(digits[7]);
  });

  it('writes the digit it is asked for', () => {
    const writer = createWriter(1);
    for (let label = 0; label < 10; label++) expect(writer.digit(label).label).toBe(label);
  });

  it('makes the longer side of all ink exactly 20 pixels', () => {
    for (const { pixels } of digits) expect(Math.max(...extent(pixels))).toBe(20);
  });

  it('puts the centre of mass at pixel 14', () => {
    const centres = digits.map(({ pixels }) => {
      return massCentre({ width: 28, height: 28, values: Float32Array.from(pixels) }) ?? [0, 0];
    });
    for (const axis of [0, 1]) {
      for (const centre of centres) expect(Math.abs(centre[axis] - 14)).toBeLessThan(0.55);
      const mean = centres.reduce((sum, centre) => sum + centre[axis], 0) / centres.length;
      expect(Math.abs(mean - 14)).toBeLessThan(0.05);
    }
  });

  it('shows every step on the way', () => {
    for (const { strokes, steps } of digits.slice(0, 50)) {
      const { allograph, wobbled, curved, warped, reduction } = steps;
      const lengths = (lines: readonly (readonly unknown[])[]) => lines.map(({ length }) => length);
      expect(lengths(wobbled)).toEqual(lengths(allograph));
      expect(lengths(curved)).toEqual(lengths(allograph).map((knots) => 4 * (knots - 1) + 1));
      expect(lengths(warped)).toEqual(lengths(curved));
      expect(lengths(strokes)).toEqual(lengths(curved));
      expect(Math.max(reduction.scaled.width, reduction.scaled.height)).toBe(20);
    }
  });

  it('writes in the way it is asked for', () => {
    allographs[3].forEach((_, way) => {
      expect(createWriter(5).digit(3, { way }).steps.way).toBe(way);
    });
  });

  it('takes a trait as it is wished and leaves the others', () => {
    const drawn = createWriter(5).digit(3);
    const hand = { ...drawn.steps.hand, slant: 0.7 };
    const slanted = createWriter(5).digit(3, { hand: { slant: 0.7 } });
    expect(slanted.steps.hand).toEqual(hand);
    expect(slanted.steps.curved).toEqual(drawn.steps.curved);
    expect(slanted.steps.warped).not.toEqual(drawn.steps.warped);
    expect(createWriter(5).digit(3, { hand })).toEqual(slanted);
  });

  it('without variation writes along the allograph', () => {
    const { steps } = createWriter(3, still).digit(5);
    expect(steps.wobbled).toEqual(steps.allograph);
    const radii = createWriter(3, still)
      .digit(5)
      .strokes.flatMap((stroke) => stroke.map(({ radius }) => radius));
    for (const radius of radii) expect(radius).toBeCloseTo(radii[0], 12);
  });

  it('with another variation writes the same digit in another hand', () => {
    const [calm, shaky] = [
      { ...still, wobble: 0.01 },
      { ...still, wobble: 0.1 },
    ].map((variation) => createWriter(8, variation).digit(2));
    expect(shaky.steps.allograph).toEqual(calm.steps.allograph);
    const drift = ({ steps: { allograph, wobbled } }: typeof calm) => wobbled[0][0].x - allograph[0][0].x;
    expect(drift(shaky)).toBeCloseTo(10 * drift(calm), 10);
  });
});
