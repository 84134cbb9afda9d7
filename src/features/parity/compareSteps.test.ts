import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { compileKernel } from '../../../scripts/compileKernel.mjs';
import type { TrainingRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { openOn } from '../../engine/fused/wasm/fusedModel';
import { data, run as small, trainer } from '../../engine/testTrainer';
import { compareSteps, type ParityStep, weightGap } from './compareSteps';
import { gapText } from './gapText';

const fused = openOn(await WebAssembly.compile(await readFile(await compileKernel('simd'))));
const run: TrainingRun = { ...small, lr: 0.001, batch: 20, shuffle: false };
const samples = { images: data.train.images.slice(0, 6 * 20 * 784), labels: data.train.labels.slice(0, 6 * 20) };

async function steps(engine: Awaited<ReturnType<typeof trainer>>): Promise<readonly ParityStep[]> {
  const found: ParityStep[] = [];
  await compareSteps(engine, 'mnist', run, samples, (step) => found.push(step));
  return found;
}

test('The plain engine takes exactly the steps that are taken by hand, from the same weights', async () => {
  const found = await steps(await trainer());
  expect(found.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6]);
  for (const { largest, byHand, keras, alike, total } of found) {
    expect(largest).toBe(0);
    expect(keras).toBe(byHand);
    expect([alike, total]).toEqual([12 * 785 + 130, 12 * 785 + 130]);
  }
});

test('The fused engine differs by rounding alone, and not by nothing', async () => {
  const found = await steps(await trainer({ open: () => fused }));
  expect(found).toHaveLength(6);
  for (const { byHand, keras, largest } of found) {
    expect(Math.abs(byHand - keras)).toBeLessThan(1e-4);
    expect(largest).toBeLessThan(2 * run.lr * 6);
  }
  expect(found[0].byHand).not.toBe(found[0].keras);
});

test('Another run would be noticed', async () => {
  const engine = await trainer();
  const reset = engine.reset.bind(engine);
  engine.reset = () => reset({ ...run, seed: 2 });
  const [first] = await steps(engine);
  expect(first.largest).toBeGreaterThan(0.01);
  expect(Math.abs(first.byHand - first.keras)).toBeGreaterThan(1e-3);
});

test('A gap is the largest difference of any weight', () => {
  const weights = initialWeights(run);
  const other = weights.map((tensor) => ({ ...tensor, values: tensor.values.slice() }));
  other[2].values[5] += 0.25;
  other[3].values[1] -= 0.5;
  expect(weightGap(weights, other)).toEqual({ total: 9550, alike: 9548, largest: 0.5 });
  expect([0, 1e-7, 3.21e-7, 0.0042].map(gapText)).toEqual(['0', '10⁻⁷', '3.2 × 10⁻⁷', '4.2 × 10⁻³']);
});
