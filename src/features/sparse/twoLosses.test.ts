import { expect, test } from 'vitest';
import { type LossName, sampleLoss, softmax } from '../../core/losses';
import { presets } from '../../core/presets';
import { createRandom } from '../../core/random';
import { initialWeights } from '../../core/weights';
import { lossGradient } from '../../engine/plain/lossGradient';
import { openPlain } from '../../engine/plain/plainModel';
import { totalOf } from '../../engine/sums';
import { toyDigits } from '../../engine/toyData';
import { batchLosses } from './batchLosses';
import { gradientOfInteger, gradientOfOneHot, lossOfInteger, lossOfOneHot, oneHotRow } from './twoLosses';

/** Some rows of logits, from flat to beyond the clip, with their softmax. */
function rows(): readonly { logits: Float64Array; p: Float64Array; label: number }[] {
  const random = createRandom(5);
  return Array.from({ length: 200 }, (_, n) => {
    const logits = Float64Array.from({ length: 10 }, () => (random.next() - 0.5) * (n / 4));
    const p = new Float64Array(10);
    softmax(logits, 0, 10, p);
    return { logits, p, label: random.below(10) };
  });
}

test('Both losses are the same number, to the last bit, and the engine’s', () => {
  const all = rows();
  for (const { logits, p, label } of all) {
    const [first, second] = [lossOfOneHot(p, oneHotRow(label, 10)), lossOfInteger(p, label)];
    expect(Object.is(first, second)).toBe(true);
    const names: readonly LossName[] = ['categoricalCrossentropy', 'sparseCategoricalCrossentropy'];
    for (const name of names) expect(sampleLoss(name, false, logits, 0, p, label)).toBe(first);
  }
  expect(all.some(({ p, label }) => p[label] < 1e-7)).toBe(true);
});

test('So are their gradients, and the engine’s where the clip is not', () => {
  for (const { p, label } of rows()) {
    const gradient = gradientOfInteger(p, label);
    expect(gradient).toEqual(gradientOfOneHot(p, oneHotRow(label, 10)));
    const out = new Float64Array(10);
    lossGradient('sparseCategoricalCrossentropy', true, p, label, out);
    expect([...out]).toEqual(gradient);
  }
});

test('By hand: of .2, .5 and .3 the label 1 costs ln 2', () => {
  expect(lossOfOneHot([0.2, 0.5, 0.3], [0, 1, 0])).toBeCloseTo(Math.LN2, 12);
  expect(gradientOfInteger([0.2, 0.5, 0.3], 1)).toEqual([0.2, -0.5, 0.3]);
});

test('A batch comes to what the engine counts, whichever loss its run names', async () => {
  const samples = toyDigits(30, 4);
  for (const run of [presets.keras, presets.sparse]) {
    const weights = initialWeights(run);
    const pairs = batchLosses(run, weights, samples);
    const model = await openPlain(run, weights, samples);
    const sums = totalOf(
      await model.fit(
        Uint32Array.from({ length: 30 }, (_, row) => row),
        30,
      ),
    );
    expect(pairs.reduce((sum, { integer }) => sum + integer, 0)).toBeCloseTo(sums.loss, 10);
    expect(pairs.every(({ oneHot, integer, gradientsApart }) => oneHot === integer && gradientsApart === 0)).toBe(true);
  }
});
