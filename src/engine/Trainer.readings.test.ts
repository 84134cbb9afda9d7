import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { compileKernel } from '../../scripts/compileKernel.mjs';
import { argMax, confusionCounts } from '../core/confusion';
import type { TrainingRun } from '../core/run';
import { initialWeights, type Weights } from '../core/weights';
import type { Digits } from '../data/Dataset';
import type { Readings } from './Engine';
import { openOn } from './fused/wasm/fusedModel';
import { greysOf } from './greys';
import type { OpenModel } from './Model';
import { openPlain } from './plain/plainModel';
import { trace } from './plain/trace';
import { bits, data, run, trainer } from './testTrainer';
import { toyDataset } from './toyData';

/** More than is read at a time, and not a multiple of it. */
const large = toyDataset(60, 1203);
const openFused = openOn(await WebAssembly.compile(await readFile(await compileKernel('simd'))));

/** The probabilities worked out one image after the other. */
function expected(of: TrainingRun, weights: Weights, digits: Digits): number[] {
  return Array.from(digits.labels, (_, row) => [...(trace(of, weights, greysOf(digits, row, 1)).at(-1) ?? [])]).flat();
}

function near({ probabilities }: Readings, numbers: readonly number[]): void {
  expect(probabilities).toHaveLength(numbers.length);
  const gaps = Array.from(probabilities, (p, i) => Math.abs(p - numbers[i]));
  expect(Math.max(...gaps)).toBeLessThan(1e-5);
}

describe.each<[string, OpenModel]>([
  ['plain', openPlain],
  ['fused-wasm', openFused],
])('Readings on %s', (_, open) => {
  test('are the probabilities of every test image, beside its label', async () => {
    const engine = await trainer({ open: () => open, load: async () => large });
    await engine.load({ name: 'mnist' });
    await engine.reset(run);
    await engine.train('mnist', () => {}, { epochs: 1 });
    const readings = await engine.readings('mnist');
    expect(readings.labels).toEqual(large.test.labels);
    near(readings, expected(run, await engine.weights(), large.test));
  });

  test('of given weights need no network, and leave the present one alone', async () => {
    const engine = await trainer({ open: () => open });
    const other: TrainingRun = { ...run, layers: [{ units: 7, activation: 'tanh' }, { units: 5 }], seed: 9 };
    const weights = initialWeights(other);
    near(await engine.readings('mnist', { run: other, weights }), expected(other, weights, data.test));
    await engine.reset(run);
    const before = bits(await engine.weights());
    near(await engine.readings('mnist', { run: other, weights }), expected(other, weights, data.test));
    expect(bits(await engine.weights())).toBe(before);
  });
});

test('Readings count up to what an evaluation counts', async () => {
  const engine = await trainer();
  await engine.reset(run);
  await engine.train('mnist', () => {}, { epochs: 1 });
  const { probabilities, labels } = await engine.readings('mnist');
  const { confusion, guesses } = await engine.evaluate('mnist', 'test');
  const read = Uint8Array.from(labels, (_, row) => argMax(probabilities, row * 10, 10));
  expect(read).toEqual(guesses);
  expect(confusionCounts(labels, read)).toEqual(confusion);
});

test('A run goes on as if nobody had read, and is read as it is at the moment', async () => {
  const engine = await trainer();
  await engine.reset(run);
  await engine.train('mnist', () => {});
  const undisturbed = bits(await engine.weights());
  await engine.reset(run);
  const kept: Weights[] = [];
  const reading: Promise<Readings>[] = [];
  await engine.train('mnist', () => {}, {
    onWeights: (weights) => {
      kept.push(weights);
      reading.push(engine.readings('mnist'), engine.readings('mnist', { run, weights: kept[0] }));
    },
  });
  const read = await Promise.all(reading);
  expect(bits(await engine.weights())).toBe(undisturbed);
  kept.forEach((weights, epoch) => {
    near(read[2 * epoch], expected(run, weights, data.test));
    near(read[2 * epoch + 1], expected(run, kept[0], data.test));
  });
});

test('Other weights of the same network are read on the model that is open', async () => {
  let opened = 0;
  let disposed = 0;
  const engine = await trainer({
    open: () => async (of, weights, digits) => {
      opened++;
      const model = await openPlain(of, weights, digits);
      return { ...model, dispose: () => void disposed++ };
    },
  });
  const weights = [1, 2, 3].map((seed) => initialWeights({ ...run, seed }));
  const read = await Promise.all(weights.map((each) => engine.readings('mnist', { run, weights: each })));
  read.forEach((readings, index) => {
    near(readings, expected(run, weights[index], data.test));
  });
  expect([opened, disposed]).toEqual([1, 0]);
  const other = { ...run, activation: 'tanh' as const };
  near(await engine.readings('mnist', { run: other, weights: weights[0] }), expected(other, weights[0], data.test));
  expect([opened, disposed]).toEqual([2, 1]);
  engine.dispose();
  await expect.poll(() => disposed).toBe(2);
});

test('What cannot be read is said by name, and the next reading works', async () => {
  let broken = true;
  const engine = await trainer({
    open: () => async (of, weights, digits) => {
      const model = await openPlain(of, weights, digits);
      return broken ? { ...model, logits: () => Promise.reject(new Error('lost')) } : model;
    },
  });
  const weights = initialWeights(run);
  await expect(engine.readings('mnist')).rejects.toMatchObject({ name: 'NotTrained' });
  await expect(engine.readings('files', { run, weights })).rejects.toMatchObject({ name: 'DataMissing' });
  await expect(engine.readings('mnist', { run, weights: weights.slice(1) })).rejects.toMatchObject({
    name: 'WrongWeights',
  });
  await expect(engine.readings('mnist', { run, weights })).rejects.toThrow('lost');
  broken = false;
  near(await engine.readings('mnist', { run, weights }), expected(run, weights, data.test));
});
