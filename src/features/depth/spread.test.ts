import { expect, test } from 'vitest';
import { PIXELS } from '../../core/network';
import { initialWeights } from '../../core/weights';
import { generateDigits } from '../../data/strokes/generateDigits';
import { depthRun } from './depthRuns';
import { CEILING, measureSpread, predictedSizes, scaledWeights } from './spread';

const digits = await generateDigits(120, 1);
const { images, labels } = digits;

test('A pixel through two weights: size and clip as worked out by hand', () => {
  const run = depthRun({ depth: 0 });
  const image = new Uint8Array(PIXELS);
  image[0] = 255;
  const kernel = new Float32Array(PIXELS * 10);
  kernel[0] = 20;
  const weights = initialWeights(run).map((tensor, index) => ({
    ...tensor,
    values: index === 0 ? kernel : tensor.values,
  }));
  // z = [20, 0, …, 0]: mean square 40; the softmax gives the others e⁻²⁰ < 10⁻⁷ each.
  const found = measureSpread(run, weights, { images: image, labels: new Uint8Array([3]) });
  expect(found.sizes[0]).toBeCloseTo(Math.sqrt(40), 6);
  expect(found.stuck).toBe(1);
  expect(measureSpread(run, weights, { images: image, labels: new Uint8Array([0]) }).stuck).toBe(0);
  expect(CEILING).toBeCloseTo(16.118, 3);
});

test('Sums of N(0, 1) weights grow from layer to layer as the widths predict, on average over seeds', () => {
  const some = { images: images.subarray(0, 30 * PIXELS), labels: labels.subarray(0, 30) };
  const seeds = Array.from({ length: 12 }, (_, seed) => seed);
  const found = seeds.map((seed) => {
    const run = depthRun({ depth: 3, seed });
    return measureSpread(run, initialWeights(run), some).sizes;
  });
  const mean = [0, 1, 2, 3].map((layer) =>
    Math.sqrt(found.reduce((sum, sizes) => sum + sizes[layer] ** 2, 0) / seeds.length),
  );
  const predicted = predictedSizes(depthRun({ depth: 3 }), mean[0], 1);
  for (const [layer, size] of mean.entries()) expect(Math.abs(size / predicted[layer] - 1)).toBeLessThan(0.3);
});

test('With two hidden layers most images have no gradient before the first step', () => {
  const run = depthRun({ depth: 2 });
  expect(measureSpread(run, initialWeights(run), digits).stuck).toBeGreaterThan(0.7);
});

test('Narrow start weights leave every image its gradient; layer i scales with σ to the power i', () => {
  const run = depthRun({ depth: 2 });
  const wide = measureSpread(run, initialWeights(run), { images, labels });
  const narrow = measureSpread(run, scaledWeights(initialWeights(run), 0.05), { images, labels });
  expect(narrow.stuck).toBe(0);
  for (const [layer, size] of narrow.sizes.entries())
    expect(size / wide.sizes[layer]).toBeCloseTo(0.05 ** (layer + 1), 6);
});
