import { describe, expect, test } from 'vitest';
import { linkPath, networkLayout, unitPlace } from './networkLayout';

const networks = [
  [10],
  [64, 32, 10],
  [1024, 10],
  [512, 512, 512, 512, 10],
  Array.from({ length: 9 }, (_, k) => (k < 8 ? 128 : 10)),
];

describe.each([350, 728, 1344, 1728])('A drawing %d px wide', (width) => {
  test.each(networks.map((units) => [units.join('-'), units] as const))('holds %s, layer beside layer', (_, units) => {
    const { blocks, down, height, image } = networkLayout(width, units);
    if (width < 640) expect(down).toBe(true);
    if (units.length < 4) expect(down).toBe(width < 640);
    let end = down ? image.y + image.side : image.x + image.side;
    for (const block of blocks) {
      expect(block.columns * block.rows).toBeGreaterThanOrEqual(block.units);
      expect(down ? block.y : block.x).toBeGreaterThan(end);
      end = down ? block.y + block.rows * block.pitchY : block.x + block.columns * block.pitchX;
      const [x, y] = unitPlace(block, block.units - 1);
      expect(x).toBeLessThan(width);
      expect(y).toBeLessThan(height);
      expect(Math.min(block.x, block.y)).toBeGreaterThanOrEqual(-1e-9);
    }
  });
});

test('A link runs from its pixel or unit to its unit', () => {
  const layout = networkLayout(1344, [64, 10]);
  const [hidden, output] = layout.blocks;
  const numbers =
    linkPath(layout, 1, 5, 7)
      .match(/[\d.]+/g)
      ?.map(Number) ?? [];
  expect(numbers[1]).toBeCloseTo(unitPlace(hidden, 5)[1], 0);
  expect(numbers.at(-1)).toBeCloseTo(unitPlace(output, 7)[1], 0);
  expect(linkPath(layout, 0, 28 * 27, 0)).toMatch(/^M168\.0 281\.0/);
});
