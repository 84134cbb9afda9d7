import { expect, test } from 'vitest';
import { createRandom } from '../../core/random';
import { count, createTally } from '../../core/tally';
import { ridgePath, ridges, ridgeTicks, tickText } from './ridges';

function tallyOf(numbers: ArrayLike<number>, scale?: 'value' | 'size') {
  const tally = createTally(scale);
  count(tally, numbers);
  return tally;
}

const random = createRandom(8);
const spread = (deviation: number) => Array.from({ length: 2000 }, () => deviation * random.normal());

test('Histograms of an early and a late epoch share their bins, and each still holds all its numbers', () => {
  const [early, late] = [spread(0.05), spread(0.4)];
  const { from, to, counts } = ridges([tallyOf(early), tallyOf(late)]);
  const width = (to - from) / counts[0].length;
  expect(counts[0].length).toBeLessThanOrEqual(80);
  for (const [index, numbers] of [early, late].entries()) {
    const expected = Array.from(counts[index], (_, bin) => {
      const edge = from + bin * width;
      return numbers.filter((x) => x >= edge && x < edge + width).length;
    });
    expect([...counts[index]]).toEqual(expected);
    expect(counts[index].reduce((sum, n) => sum + n)).toBe(2000);
  }
});

test('The axis has a few round places, sizes in powers of ten', () => {
  expect(ridgeTicks({ from: -0.42, to: 0.61, scale: 'value' })).toEqual([0, 0.5]);
  expect(ridgeTicks({ from: 0, to: 1, scale: 'value' })).toEqual([0, 0.5, 1]);
  expect(ridgeTicks({ from: -7.25, to: -1, scale: 'size' })).toEqual([-6, -4, -2]);
  expect([tickText('size', -12), tickText('value', -0.5), tickText('size', 0)]).toEqual(['10⁻¹²', '−0.5', '10⁰']);
});

test('A ridge is as high as it may be where most numbers are, and flat where there are none', () => {
  expect(ridgePath(Uint32Array.of(0, 4, 2, 0), 40, 100, 20)).toBe(
    'M0 100L5.0 100.0L15.0 80.0L25.0 90.0L35.0 100.0L40.0 100',
  );
  expect(ridgePath(Uint32Array.of(0, 0), 40, 100, 20)).not.toContain('NaN');
});

test('Without any number there is still an axis', () => {
  const { from, to, counts } = ridges([tallyOf([0, 0])]);
  expect(to).toBeGreaterThan(from);
  expect(counts[0]).toHaveLength(1);
});
