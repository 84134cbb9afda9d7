import { afterEach, expect, it, vi } from 'vitest';
import { defaultRun, type TrainingRun } from '../../../core/run';
import { initialWeights } from '../../../core/weights';
import { greysOf } from '../../greys';
import type { Model } from '../../Model';
import { openPlain } from '../../plain/plainModel';
import { randomDigits } from '../../randomDigits';
import { openFusedWebgpu } from './openFusedWebgpu';

const digits = randomDigits(300, 9);
const run: TrainingRun = { ...defaultRun, layers: [{ units: 8 }], init: 'glorotUniform', batch: 4, lr: 0.01 };
const rows = Uint32Array.from({ length: 400 }, (_, index) => index % 300);
/** Rows of a batch, and batches of all rows. */
const [batch, batches] = [4, 100];

async function use(work: (model: Model, plain: Model) => Promise<void>, network = run): Promise<void> {
  const model = await openFusedWebgpu(network, initialWeights(network), digits);
  await work(model, await openPlain(network, initialWeights(network), digits));
  model.dispose();
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('takes two dispatches a step, many steps a submit, and reads back once a call', () =>
  use(async (model) => {
    const dispatches = vi.spyOn(GPUComputePassEncoder.prototype, 'dispatchWorkgroups');
    const submits = vi.spyOn(GPUQueue.prototype, 'submit');
    const reads = vi.spyOn(GPUBuffer.prototype, 'mapAsync');
    // How many steps make a submit depends on the device, but for the first; the figures' way back is another.
    await model.fit(rows.subarray(0, 16 * batch), batch);
    expect(submits).toHaveBeenCalledTimes(2);
    expect(dispatches).toHaveBeenCalledTimes(32);
    await model.fit(rows, batch);
    expect(dispatches).toHaveBeenCalledTimes(32 + 2 * batches);
    expect(reads).toHaveBeenCalledTimes(2);
  }));

it('asks to be read back a few times a second at most', () =>
  use(async ({ pace }) => {
    expect(pace?.ms).toBeGreaterThanOrEqual(200);
  }));

it('predicts between two submits of a call, as after one of its batches', () =>
  use(async (model, plain) => {
    const image = greysOf(digits, 0, 1);
    const fitting = model.fit(rows, batch);
    const early = await model.logits(image);
    let atWork = true;
    fitting.then(() => {
      atWork = false;
    });
    await Promise.resolve();
    expect(atWork).toBe(true);
    const gaps: number[] = [];
    for (let step = 0; step < 60; step++) {
      await plain.fit(rows.subarray(step * batch, (step + 1) * batch), batch);
      const expected = await plain.logits(image);
      gaps.push(Math.max(...early.map((value, k) => Math.abs(value - expected[k]))));
    }
    expect(Math.min(...gaps)).toBeLessThan(1e-4);
    await fitting;
  }));

it('ends early when it is told to, after whole batches, and goes on from there', () =>
  use(async (model, plain) => {
    const first = await model.fit(rows, batch, () => false);
    expect(first.length).toBeGreaterThanOrEqual(1);
    expect(first.length).toBeLessThan(40);
    const expected = await plain.fit(rows.subarray(0, 160), batch);
    const rest = await model.fit(rows.subarray(first.length * batch, 160), batch);
    [...first, ...rest].forEach(({ loss }, index) => {
      expect(Math.abs(loss / expected[index].loss - 1), `batch ${index}`).toBeLessThan(1e-3);
    });
  }));

it('gives the logits of bytes and of numbers, in chunks where there are many', () =>
  use(
    async (model, plain) => {
      const bytes = new Uint8Array(8200 * 784).map((_, i) => digits.images[i % digits.images.length]);
      const few = bytes.subarray(0, 300 * 784);
      const [all, some, numbers] = await Promise.all([
        model.logits(bytes),
        model.logits(few),
        model.logits(greysOf(digits, 0, 300)),
      ]);
      expect(all).toHaveLength(82_000);
      expect(all.subarray(0, 3000)).toEqual(some);
      expect(all.subarray(8100 * 10)).toEqual(some.subarray(0, 100 * 10));
      const expected = await plain.logits(few);
      some.forEach((value, index) => {
        expect(Math.abs(value - numbers[index])).toBeLessThan(1e-5);
        expect(Math.abs(value - expected[index])).toBeLessThan(1e-5);
      });
    },
    { ...run, layers: [] },
  ));

it('trains on what its rows hold when it is told that they changed', async () => {
  const own = { images: digits.images.slice(), labels: digits.labels.slice() };
  const model = await openFusedWebgpu(run, initialWeights(run), own);
  const plain = await openPlain(run, initialWeights(run), own);
  const other = randomDigits(300, 10);
  own.images.set(other.images);
  own.labels.set(other.labels);
  model.digitsChanged?.();
  const [[got], [expected]] = [
    await model.fit(rows.subarray(0, 300), 300),
    await plain.fit(rows.subarray(0, 300), 300),
  ];
  expect(got.loss / expected.loss).toBeCloseTo(1, 5);
  expect(got.correct).toBe(expected.correct);
  model.dispose();
});
