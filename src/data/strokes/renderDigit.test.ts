import { describe, expect, it } from 'vitest';
import { PEN_WIDTH, reduce } from '../../core/digit';
import { createWriter } from './createWriter';
import { renderDigit } from './renderDigit';

const writer = createWriter(11);
const digits = Array.from({ length: 40 }, () => writer.digit());

describe('rendering', () => {
  it('makes of a round pen of one width what the drawing pad makes of it', () => {
    for (const { strokes } of digits) {
      const drawn = strokes.map((stroke) => stroke.map(({ x, y }) => [140 + 200 * x, 140 + 200 * y] as const));
      const paths = drawn.map((stroke) => stroke.map(([x, y]) => ({ x, y, radius: PEN_WIDTH / 2 })));
      const { pixels, reduction } = renderDigit(paths, { softness: 1.3, gain: 1 });
      const pad = reduce(drawn);
      expect(reduction.offset).toEqual(pad?.steps.offset);
      expect([...pixels]).toEqual(Array.from(pad?.pixels ?? [], (grey) => Math.round(255 * grey)));
    }
  });

  it('looks the same at any scale and place', () => {
    const [{ strokes }] = digits;
    const toner = { softness: 1.2, gain: 1.1 };
    const elsewhere = strokes.map((stroke) =>
      stroke.map(({ x, y, radius }) => ({ x: 50 - 32 * x, y: 9 + 32 * y, radius: 32 * radius })),
    );
    const mirrored = strokes.map((stroke) => stroke.map(({ x, y, radius }) => ({ x: -x, y, radius })));
    const before = renderDigit(mirrored, toner).pixels;
    renderDigit(elsewhere, toner).pixels.forEach((grey, index) => {
      expect(Math.abs(grey - before[index])).toBeLessThanOrEqual(1);
    });
  });

  it('lets gain darken the edges and never lighten', () => {
    for (const { strokes } of digits) {
      const [plain, dark] = [1, 1.15].map((gain) => renderDigit(strokes, { softness: 1.2, gain }).pixels);
      expect(dark.every((grey, index) => grey >= plain[index])).toBe(true);
    }
  });
});
