import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { compileKernel } from '../../../../scripts/compileKernel.mjs';
import { PIXELS } from '../../../core/network';
import { defaultRun, type TrainingRun } from '../../../core/run';
import { initialWeights } from '../../../core/weights';
import { evaluateModel } from '../../evaluateModel';
import { greysOf } from '../../greys';
import { openPlain } from '../../plain/plainModel';
import { randomDigits } from '../../randomDigits';
import { order, weightsNear } from '../../sameAsPlain';
import { toyDigits } from '../../toyData';
import { openOn } from './fusedModel';

const open = openOn(await WebAssembly.compile(await readFile(await compileKernel('simd'))));
const digits = toyDigits(200, 3);
const small: TrainingRun = { ...defaultRun, layers: [{ units: 12 }], lr: 0.01 };
const units = (...sizes: number[]) => sizes.map((size) => ({ units: size }));

describe('A fused model', () => {
  it.each([
    { layers: [], batch: 7 },
    { layers: units(1), batch: 1 },
    { layers: units(16), batch: 10 },
    { layers: units(5, 13), batch: 3 },
    { layers: units(64, 32), batch: 30 },
    { layers: units(100), batch: 64 },
    { layers: units(3, 1, 2, 8, 9, 7, 6, 5), batch: 50 },
    { layers: units(512, 512), batch: 20 },
    { layers: units(256, 1024), batch: 5 },
  ])('trains networks of all sizes: $layers, batch $batch', { timeout: 60_000 }, async ({ layers, batch }) => {
    const run: TrainingRun = { ...defaultRun, layers, batch, activation: 'tanh', optimizer: 'momentum', lr: 0.02 };
    // The last batch is short.
    const rows = order(0, 2 * batch + Math.ceil(batch / 2)).map((row) => row % 200);
    const [model, plain] = await Promise.all([open, openPlain].map((one) => one(run, initialWeights(run), digits)));
    const [got, expected] = [await model.fit(rows, batch), await plain.fit(rows, batch)];
    got.forEach(({ loss, correct, samples }, step) => {
      expect(loss / expected[step].loss, `step ${step}`).toBeCloseTo(1, 5);
      expect([correct, samples]).toEqual([expected[step].correct, expected[step].samples]);
    });
    weightsNear(await model.weights(), await plain.weights(), 1e-5);
    model.dispose();
  });

  it('takes batches larger than its run says', async () => {
    const run = { ...small, batch: 2 };
    const [model, plain] = await Promise.all([open, openPlain].map((one) => one(run, initialWeights(run), digits)));
    for (const batch of [2, 150, 100, 199]) {
      const [[got], [expected]] = [await model.fit(order(0, batch), batch), await plain.fit(order(0, batch), batch)];
      expect(got.loss / expected.loss).toBeCloseTo(1, 5);
    }
  });

  it('gives the same logits for bytes as for the numbers they stand for', async () => {
    const model = await open(small, initialWeights(small), digits);
    await model.fit(order(0, 60), 30);
    const bytes = digits.images.subarray(0, 150 * PIXELS);
    const fromBytes = await model.logits(bytes);
    expect(fromBytes).toHaveLength(1500);
    expect(await model.logits(greysOf(digits, 0, 150))).toEqual(fromBytes);
    expect((await model.logits(bytes.subarray(149 * PIXELS)))[9]).toBe(fromBytes[1499]);
  });

  it.each([
    {},
    { fromLogits: true },
    { loss: 'meanSquaredError' },
    // Weights this large leave many a sample beyond the clip.
    { init: 'unitNormal', outputInit: 'unitNormal' },
  ] satisfies Partial<TrainingRun>[])(
    'scores the rows that it keeps as their images are scored: %o',
    async (change) => {
      const run: TrainingRun = { ...small, ...change };
      const model = await open(run, initialWeights(run), digits);
      await model.fit(order(0, 20), 10);
      expect(model.kept?.digits).toBe(digits);
      const shown = await evaluateModel({ ...model, kept: undefined }, run, digits, [37, 190]);
      const kept = await evaluateModel(model, run, digits, [37, 190]);
      expect(kept).toEqual({ ...shown, loss: kept.loss });
      expect(kept.loss / shown.loss).toBeCloseTo(1, 6);
      const stuck = kept.stuck.reduce((sum, count) => sum + count);
      expect(stuck > 0).toBe(run.init === 'unitNormal');
    },
  );

  it('trains on other digits once it is told of them', async () => {
    const own = structuredClone(randomDigits(200, 1));
    const model = await open(small, initialWeights(small), own);
    const before = await model.fit(order(0, 60), 30);
    // More lit pixels than before, too.
    own.images.set(digits.images.map((grey) => 255 - grey));
    own.labels.set(digits.labels);
    model.digitsChanged?.();
    const start = await model.weights();
    const plain = await openPlain({ ...small, optimizer: 'sgd' }, start, own);
    const [got, expected] = [await model.fit(order(0, 200), 200), await plain.fit(order(0, 200), 200)];
    expect(got[0].loss / expected[0].loss).toBeCloseTo(1, 5);
    expect(got[0].loss).not.toBeCloseTo(before[0].loss, 3);
  });

  it('says that a loss is not a number when the weights run away', async () => {
    const run: TrainingRun = { ...small, optimizer: 'sgd', lr: 10, fromLogits: true, activation: 'linear' };
    const layers = units(30, 30, 30);
    const wild: TrainingRun = { ...run, layers, init: 'unitNormal' };
    const model = await open(wild, initialWeights(wild), digits);
    const losses: number[] = [];
    for (let epoch = 0; epoch < 5; epoch++)
      losses.push(...(await model.fit(order(0, 180), 30)).map(({ loss }) => loss));
    expect(losses[0]).toBeGreaterThan(0);
    expect(losses[losses.length - 1]).toBeNaN();
  });

  it('repeats a run bit for bit', async () => {
    const once = async () => {
      const model = await open(defaultRun, initialWeights(defaultRun), digits);
      const sums = await model.fit(order(0, 200), 30);
      return [sums, await model.weights()];
    };
    expect(await once()).toEqual(await once());
  });

  it('leaves no memory behind', { timeout: 60_000 }, async () => {
    setFlagsFromString('--expose_gc');
    const collect: () => void = runInNewContext('gc');
    const large = randomDigits(2000, 1);
    const openOne = async () => {
      const model = await open(small, initialWeights(small), large);
      await model.fit(order(0, 30), 30);
      model.dispose();
      return model;
    };
    const kept = [await openOne()];
    collect();
    const before = process.memoryUsage().rss;
    for (let i = 0; i < 50; i++) kept.push(await openOne());
    collect();
    // Each takes three megabytes while it is open; disposed of, it takes none, even where it is still held.
    expect(process.memoryUsage().rss - before).toBeLessThan(30e6);
  });
});
