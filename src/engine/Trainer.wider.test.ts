import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { compileKernel } from '../../scripts/compileKernel.mjs';
import type { TrainingEvent } from '../core/progress';
import type { TrainingRun } from '../core/run';
import { epochOrder, splitRows } from '../core/split';
import { initialWeights } from '../core/weights';
import type { Dataset, Digits } from '../data/Dataset';
import { mixSeed } from '../data/strokes/generateDataset';
import { generateDigits } from '../data/strokes/generateDigits';
import { worldTradition } from '../data/strokes/worldTradition';
import { createTrainingDigits } from './createTrainingDigits';
import type { Engine } from './Engine';
import { openOn } from './fused/wasm/fusedModel';
import { openPlain } from './plain/plainModel';
import { fitTotal } from './sums';
import { bits, data, run, trainer } from './testTrainer';

const wide: TrainingRun = { ...run, augment: 'light', mix: 150, epochs: 2 };
const { train } = splitRows(500, run.split);
const always = async () => true;

/** Quicker than comparing number by number. */
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;
const rowOf = ({ images }: Digits, row: number) => images.subarray(row * 784, (row + 1) * 784);

async function losses(engine: Engine, one: TrainingRun, on: 'mnist' | 'strokes' = 'mnist') {
  await engine.reset(one);
  const { epochs } = await engine.train(on, () => {});
  return epochs.map(({ loss, valLoss }) => [loss, valLoss]);
}

describe('A wider training set', () => {
  test('has the digits of the world among its rows with their labels, and its validation rows as they were', async () => {
    const { digits, split, prepare } = createTrainingDigits(data, { ...wide, augment: 'none' });
    expect(split).toEqual({ train: train + 150, validation: 100 });
    expect(await prepare(0, always)).toBe(true);
    const generated = await generateDigits(150, mixSeed(run.dataSeed), undefined, undefined, worldTradition);
    // Two own rows of three mixed in come first: 400 and 150 make 550, so the first generated one is row 1.
    expect(rowOf(digits, 1)).toEqual(rowOf(generated, 0));
    expect(digits.labels[1]).toBe(generated.labels[0]);
    expect(rowOf(digits, 0)).toEqual(rowOf(data.train, 0));
    for (let row = 0; row < split.validation; row++) {
      expect(rowOf(digits, split.train + row)).toEqual(rowOf(data.train, train + row));
      expect(digits.labels[split.train + row]).toBe(data.train.labels[train + row]);
    }
    const counted = (labels: Uint8Array) => [...labels].sort().join('');
    const expected = [...data.train.labels, ...generated.labels];
    expect(counted(digits.labels)).toBe(counted(Uint8Array.from(expected)));
    expect(await prepare(1, always)).toBe(false);
  });

  test('is other images in every epoch, the same when an epoch comes again, and never touches validation', async () => {
    const own = structuredClone(data.train);
    const { digits, split, prepare } = createTrainingDigits(data, wide);
    const epochs: Uint8Array[] = [];
    for (const epoch of [0, 1, 0]) {
      await prepare(epoch, always);
      epochs.push(digits.images.slice());
    }
    expect(same(epochs[2], epochs[0])).toBe(true);
    expect(same(epochs[1], epochs[0])).toBe(false);
    for (const images of epochs) {
      expect(same(images.subarray(split.train * 784), own.images.subarray(train * 784))).toBe(true);
    }
    expect(same(data.train.images, own.images)).toBe(true);
  });

  test('is trained on in batches of the larger set, and its run repeats bit by bit', async () => {
    const engine = await trainer();
    const events: TrainingEvent[] = [];
    const results: string[] = [];
    for (let i = 0; i < 2; i++) {
      await engine.reset(wide);
      await engine.train('mnist', (event) => events.push(event));
      results.push(bits(await engine.weights()));
    }
    expect(results[1]).toBe(results[0]);
    // 400 of 500 rows and 150 more, 30 at a time.
    expect(events[0]).toMatchObject({ type: 'started', rows: 500, batches: 19 });
    expect(events.some(({ type }) => type === 'drawing')).toBe(true);
  });

  test('gives the figures of an epoch worked out without the trainer', async () => {
    const engine = await trainer();
    const [[loss]] = await losses(engine, wide);
    const { digits, split, prepare } = createTrainingDigits(data, wide);
    await prepare(0, always);
    const model = await openPlain(wide, initialWeights(wide), digits);
    const sums = await fitTotal(model, epochOrder(split.train, true, wide.seed, 0), wide.batch);
    expect(loss).toBeCloseTo(sums.loss / sums.samples, 10);
  });

  test('changes nothing by its defaults, and mixes nothing into generated digits', async () => {
    expect(createTrainingDigits(data, run).digits).toBe(data.train);
    const strokes: Dataset = { ...data, name: 'strokes' };
    expect(createTrainingDigits(strokes, { ...run, mix: 600 }).digits).toBe(data.train);
  });

  test('teaches the fused kernel as it teaches plain TypeScript', async () => {
    const open = openOn(await WebAssembly.compile(await readFile(await compileKernel('simd'))));
    const expected = await losses(await trainer(), wide);
    const got = await losses(await trainer({ open: () => open }), wide);
    for (const [i, loss] of got.flat().entries()) expect(loss).toBeCloseTo(expected.flat()[i] ?? Number.NaN, 4);
    expect(await losses(await trainer({ open: () => open }), wide)).toEqual(got);
  });

  test('can be stopped while it is drawn, and waits where training is paused', async () => {
    const engine = await trainer();
    const slow: TrainingRun = { ...wide, mix: 60_000 };
    await engine.reset(slow);
    const paused: string[] = [];
    const result = await engine.train('mnist', ({ type }) => {
      if (type === 'drawing' && !paused.length) {
        paused.push(type);
        engine.pause();
      }
      if (type === 'paused') {
        paused.push(type);
        engine.stop();
      }
    });
    expect(result).toEqual({ epochs: [], stopped: true });
    expect(paused).toEqual(['drawing', 'paused']);
    expect(bits(await engine.weights())).toBe(bits(initialWeights(slow)));
  });

  test('is shown before training exactly as it will be', async () => {
    const engine = await trainer();
    const one: TrainingRun = { ...wide, augment: 'strong' };
    const { before, after, labels, generated } = await engine.preview('mnist', one, 1, 24);
    expect(labels).toHaveLength(24);
    expect(after).not.toEqual(before);
    const count = generated.filter(Boolean).length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(24);
    const { digits, split, prepare } = createTrainingDigits(data, one);
    await prepare(1, always);
    const trained = new Set(
      Array.from({ length: split.train }, (_, row) => `${digits.labels[row]}:${rowOf(digits, row).join()}`),
    );
    labels.forEach((label, i) => {
      expect(trained).toContain(`${label}:${after.subarray(i * 784, (i + 1) * 784).join()}`);
    });
    const plain = await engine.preview('mnist', run, 0, 5);
    expect(plain.after).toEqual(plain.before);
    expect(plain.generated).toEqual([false, false, false, false, false]);
  });
});
