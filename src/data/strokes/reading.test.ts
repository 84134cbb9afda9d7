import { expect, it } from 'vitest';
import { defaultRun } from '../../core/run';
import { epochOrder } from '../../core/split';
import { initialWeights } from '../../core/weights';
import { evaluateModel } from '../../engine/evaluateModel';
import { openPlain } from '../../engine/plain/plainModel';
import { testSeed, trainingSeed } from './generateDataset';
import { generateDigits } from './generateDigits';

const ROWS = 32_000;
/** Of three epochs with fresh digits in each; falling, so that three do. */
const RATES = [0.004, 0.002, 0.0005];

it('generated digits can be learnt: a network reads 93 % of those of another seed', { timeout: 180_000 }, async () => {
  const run = { ...defaultRun, layers: [{ units: 64 }] };
  const test = await generateDigits(3_000, testSeed(1));
  let weights = initialWeights(run);
  for (const [epoch, lr] of RATES.entries()) {
    const model = await openPlain({ ...run, lr }, weights, await generateDigits(ROWS, trainingSeed(1, epoch)));
    await model.fit(epochOrder(ROWS, true, run.seed, epoch), run.batch);
    weights = await model.weights();
  }
  const reader = await openPlain(run, weights, test);
  const { accuracy } = await evaluateModel(reader, run, test, [0, test.labels.length]);
  expect(accuracy).toBeGreaterThanOrEqual(0.93);
});
