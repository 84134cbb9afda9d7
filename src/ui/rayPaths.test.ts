import { describe, expect, it } from 'vitest';
import { rayStyle, weighRays } from './rayPaths';

const rays = (count: number) => Array.from({ length: count }, (_, k) => ({ from: k, to: 0, value: k % 2 ? k : -k }));

describe('weighRays', () => {
  it('draws the strongest last and at full share', () => {
    const [layer] = weighRays([rays(5)]);
    expect(layer.map(({ from }) => from)).toEqual([0, 1, 2, 3, 4]);
    expect(layer[4].share).toBe(1);
  });

  it('keeps at most 280 lines, the strongest of each layer', () => {
    const layers = weighRays([rays(300), rays(200), rays(100)]);
    expect(layers.flat().length).toBeLessThanOrEqual(280);
    expect(layers[1].at(-1)?.from).toBe(199);
  });

  it('takes a layer without rays, or whose rays carry nothing', () => {
    expect(weighRays([[], [{ from: 0, to: 0, value: 0 }]])[1][0].share).toBe(0);
  });
});

describe('rayStyle', () => {
  it('holds negative rays back', () => {
    const positive = rayStyle({ from: 0, to: 0, value: 1, share: 1 });
    const negative = rayStyle({ from: 0, to: 0, value: -1, share: 1 });
    expect(positive.strokeOpacity).toBeCloseTo(0.82);
    expect(positive.strokeWidth).toBe(2.5);
    expect(negative.strokeOpacity).toBeCloseTo(0.52);
  });
});
