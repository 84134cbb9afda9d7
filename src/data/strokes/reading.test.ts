import { expect, it } from 'vitest';
import { defaultRun } from '../../core/run';
import { epochOrder } from '../../core/split';
import { initialWeights } from '../../core/weights';
import { evaluateModel } from '../../engine/evaluateModel';
import { openPlain } from '../../engine/plain/plainModel';
import { testSeed, trainingSeed } from './generateDataset';
import { generateDigits } from './generateDigits';

const ROWS = 24_000;

it('generated digits can be learnt: a network reads 93 % of those of another seed', { timeout: 120_000 }, async () => {
  const train = await generateDigits(ROWS, trainingSeed(1));
  const test = await generateDigits(3_000, testSeed(1));
  const run = { ...defaultRun, lr: 0.002 };
  const model = await openPlain(run, initialWeights(run), train);
  for (let epoch = 0; epoch < 4; epoch++) await model.fit(epochOrder(ROWS, true, run.seed, epoch), run.batch);
  const { accuracy } = await evaluateModel(model, run, test, [0, test.labels.length]);
  expect(accuracy).toBeGreaterThanOrEqual(0.93);
});
