import { expect, test } from 'vitest';
import { defaultRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { openPlain } from '../../engine/plain/plainModel';
import { randomDigits } from '../../engine/randomDigits';
import { histogramOf, outline, reachOf } from './histogram';
import { measureStart, spreadOf } from './measureStart';
import { startNames, startRun } from './starts';

const digits = randomDigits(60, 3);

test('The sums of the first layer are x·W + b, worked out by hand', () => {
  const run = startRun('normal');
  const [first] = measureStart(run, digits).layers;
  const [{ values: kernel }] = initialWeights(run);
  expect(first.values).toHaveLength(60 * 64);
  for (const [digit, unit] of [
    [0, 0],
    [7, 63],
    [59, 20],
  ]) {
    let z = 0;
    for (let pixel = 0; pixel < 784; pixel++)
      z += (digits.images[digit * 784 + pixel] / 255) * kernel[pixel * 64 + unit];
    expect(first.values[digit * 64 + unit]).toBeCloseTo(z, 4);
  }
});

test('The spread is what theory says: the weights’ times the length of the image', () => {
  const square = digits.images.reduce((sum, grey) => sum + (grey / 255) ** 2, 0) / 60;
  const expected = {
    normal: 0.05,
    glorotUniform: Math.sqrt(2 / (784 + 64)),
    heNormal: Math.sqrt(2 / 784),
    unitNormal: 1,
  };
  for (const name of startNames) {
    const [{ spread }] = measureStart(startRun(name), digits).layers;
    expect(spread / (expected[name] * Math.sqrt(square)), name).toBeGreaterThan(0.8);
    expect(spread / (expected[name] * Math.sqrt(square)), name).toBeLessThan(1.2);
  }
});

test('Saturation and loss are those of the engine’s own logits', async () => {
  for (const name of startNames) {
    const run = startRun(name);
    const { saturated, stuck, loss } = measureStart(run, digits);
    const model = await openPlain(run, initialWeights(run), digits);
    const logits = await model.logits(digits.images);
    let [top, wrong, sum] = [0, 0, 0];
    digits.labels.forEach((label, row) => {
      const z = Array.from(logits.subarray(row * 10, row * 10 + 10), Number);
      const max = Math.max(...z);
      // ln(1 − p) and ln p from the logits, so that nothing is lost to rounding.
      const others = (index: number) => z.reduce((all, each, k) => (k === index ? all : all + Math.exp(each - max)), 0);
      const best = z.indexOf(max);
      if (others(best) / (1 + others(best)) < 1e-7) top++;
      const p = Math.exp(z[label] - max) / (1 + others(best));
      if (p < 1e-7) wrong++;
      sum -= Math.log(Math.min(Math.max(p, 1e-7), 1 - 1e-7));
    });
    expect(saturated, name).toBeCloseTo(top / 60, 2);
    expect(stuck, name).toBeCloseTo(wrong / 60, 2);
    expect(loss, name).toBeCloseTo(sum / 60, 2);
  }
  const [small, , , large] = startNames.map((name) => measureStart(startRun(name), digits));
  expect(small.saturated).toBe(0);
  expect(large.saturated).toBeGreaterThan(0.8);
  expect(defaultRun.layers).toHaveLength(2);
});

test('A histogram counts what lies inside, and its reach is round', () => {
  const { shares } = histogramOf(Float32Array.of(-1.5, -0.9, 0, 0.1, 0.99, 1), 1, 4);
  expect(shares).toEqual([1 / 6, 0, 2 / 6, 1 / 6]);
  expect(outline({ reach: 1, shares: [0.25, 0.75] })).toEqual([
    [-1, 0],
    [-1, 0.25],
    [0, 0.25],
    [0, 0.75],
    [1, 0.75],
    [1, 0],
  ]);
  expect([0.05, 0.45, 0.66, 9, 200].map(reachOf)).toEqual([0.2, 2, 2, 30, 1000]);
  expect(spreadOf(Float32Array.of(1, -1, 3, -3))).toBeCloseTo(Math.sqrt(5));
});
