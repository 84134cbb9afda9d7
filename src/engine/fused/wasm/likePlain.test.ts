import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { compileKernel } from '../../../../scripts/compileKernel.mjs';
import { activationNames } from '../../../core/activations';
import { optimizerNames } from '../../../core/optimizers';
import { defaultRun, type TrainingRun } from '../../../core/run';
import { initialWeights } from '../../../core/weights';
import { openPlain } from '../../plain/plainModel';
import { toyDigits } from '../../toyData';
import { openOn } from './fusedModel';

const open = openOn(await WebAssembly.compile(await readFile(await compileKernel('simd'))));

const STEPS = 200;
const digits = toyDigits(1500, 7);

/** Learning rates at which each optimizer gets somewhere in 200 steps and none runs away. */
const rates = { sgd: 0.1, momentum: 0.02, rmsprop: 0.001, adam: 0.001, adagrad: 0.02 };

const losses: Record<string, Partial<TrainingRun>> = {
  'from logits': { fromLogits: true },
  sparseCategoricalCrossentropy: { loss: 'sparseCategoricalCrossentropy' },
  meanSquaredError: { loss: 'meanSquaredError' },
};

const cases: readonly (readonly [string, Partial<TrainingRun>])[] = [
  ['the Keras preset', { layers: defaultRun.layers }],
  ...optimizerNames.map((optimizer) => [optimizer, { optimizer, lr: rates[optimizer] }] as const),
  ...activationNames.slice(1).map((activation) => [activation, { activation }] as const),
  ...Object.entries(losses),
  ['tanh, momentum, from logits', { activation: 'tanh', optimizer: 'momentum', lr: 0.02, fromLogits: true }],
  ['softplus, rmsprop, meanSquaredError', { activation: 'softplus', optimizer: 'rmsprop', loss: 'meanSquaredError' }],
  ['sigmoid, adagrad', { activation: 'sigmoid', optimizer: 'adagrad', lr: 0.02 }],
  [
    '[5, 13] of two kinds',
    {
      layers: [
        { units: 5, activation: 'tanh' },
        { units: 13, activation: 'softplus' },
      ],
    },
  ],
];

it.each(cases)('Follows plain for 200 steps: %s', { timeout: 60_000 }, async (_, changes) => {
  const run: TrainingRun = { ...defaultRun, layers: [{ units: 20 }, { units: 12 }], ...changes };
  const [model, plain] = await Promise.all([open, openPlain].map((open) => open(run, initialWeights(run), digits)));
  const rows = Uint32Array.from({ length: STEPS * run.batch }, (_, index) => index % digits.labels.length);
  const [got, expected] = [await model.fit(rows, run.batch), await plain.fit(rows, run.batch)];
  const gaps = got.map(({ loss }, step) => Math.abs(loss - expected[step].loss) / expected[step].loss);
  expect(Math.max(...gaps.slice(0, 50))).toBeLessThan(1e-5);
  expect(Math.max(...gaps)).toBeLessThan(1e-4);
  expect(got.map(({ correct }) => correct)).toEqual(expected.map(({ correct }) => correct));
  expect(got[STEPS - 1].loss).toBeLessThan(got[0].loss);
  model.dispose();
});
