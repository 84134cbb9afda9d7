import { expect, test } from 'vitest';
import { parameterCount } from '../../core/network';
import { presets } from '../../core/presets';
import { openPlain } from '../../engine/plain/plainModel';
import { data, trainer } from '../../engine/testTrainer';
import { toyDigits } from '../../engine/toyData';
import { compiledStep, weightsApart } from './compiledStep';

const run = presets.keras;
const samples = toyDigits(30, 3);
const adam = { optimizer: 'adam', loss: 'categoricalCrossentropy' } as const;

test("Adam's first step moves a weight by the learning rate, whatever the gradient; plain descent by 0.01 of it", async () => {
  const [bold, other] = await Promise.all([
    compiledStep(run, adam, samples),
    compiledStep(run, { ...adam, optimizer: 'sgd' }, samples),
  ]);
  expect(bold.farthest).toBeCloseTo(0.001, 5);
  expect(other.before).toEqual(bold.before);
  expect(weightsApart(bold.weights, other.weights)).toBeGreaterThan(0.2 * parameterCount(run));
});

test('Another loss is another number, and another step', async () => {
  const [entropy, squared] = await Promise.all([
    compiledStep(run, { ...adam, optimizer: 'sgd' }, samples),
    compiledStep(run, { optimizer: 'sgd', loss: 'meanSquaredError' }, samples),
  ]);
  // Ten outputs, all near .1: −ln .1, and (9 · .1² + .9²) / 10.
  expect(entropy.before.loss).toBeCloseTo(2.3, 0);
  expect(squared.before.loss).toBeCloseTo(0.09, 2);
  expect(squared.before.accuracy).toBe(entropy.before.accuracy);
  expect(squared.farthest).toBeLessThan(entropy.farthest);
});

test('The step lowers the loss of its own batch, and is the engine’s', async () => {
  const step = await compiledStep(run, adam, samples);
  expect(step.after.loss).toBeLessThan(step.before.loss);
  const engine = await trainer({
    load: async () => ({ ...data, train: samples }),
    open: () => openPlain,
  });
  await engine.load({ name: 'mnist' });
  await engine.reset({ ...run, split: 0, epochs: 1, shuffle: false, engine: 'plain' });
  await engine.train('mnist', () => {});
  expect(weightsApart(step.weights, await engine.weights())).toBe(0);
});
