import { describe, expect, it } from 'vitest';
import { benchLayout, bodyHeight, unitHeight } from './benchLayout';

describe('benchLayout', () => {
  it('puts the two layers of the lecture where there is air around them at 1440', () => {
    const layout = benchLayout({ width: 1344, body: 280, strips: 2, pad: true, bars: true });
    expect(layout.image.x).toBe(336);
    expect(layout.room).toBe('wide');
    expect(layout.strips.map(Math.round)).toEqual([638, 837]);
    expect(Math.round(layout.output)).toBe(1036);
  });

  it.each([0, 1, 2, 3, 4, 5])('keeps %i strips apart and in order, also on a tablet', (strips) => {
    for (const space of [
      { width: 1344, body: 280, pad: true, bars: true },
      { width: 928, body: 220, pad: true, bars: true },
      { width: 720, body: 220, pad: false, bars: false },
    ]) {
      const { image, strips: lefts, output } = benchLayout({ ...space, strips });
      const edges = [image.x + image.size, ...lefts.flatMap((left) => [left, left + 28]), output];
      expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    }
  });

  it('is lower in narrow or low windows', () => {
    expect([bodyHeight(1728, 1080), bodyHeight(1344, 900), bodyHeight(1344, 768), bodyHeight(928, 900)]).toEqual([
      340, 280, 220, 220,
    ]);
  });
});

describe('unitHeight', () => {
  it('spreads units over the strip, many of them in bins', () => {
    expect(unitHeight(0, 10, 280)).toBe(14);
    expect(unitHeight(9, 10, 280)).toBe(266);
    expect(unitHeight(0, 1024, 280)).toBe(unitHeight(15, 1024, 280));
    expect(unitHeight(1023, 1024, 280)).toBeCloseTo(277.8, 1);
  });
});
