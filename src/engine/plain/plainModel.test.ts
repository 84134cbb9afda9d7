import { describe, expect, it } from 'vitest';
import { activationNames } from '../../core/activations';
import { optimizerNames } from '../../core/optimizers';
import { defaultRun, type TrainingRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { modelContract } from '../contract';
import { randomDigits } from '../randomDigits';
import { createReference } from '../reference';
import { fitTotal } from '../sums';
import { openPlain } from './plainModel';

modelContract('plain', openPlain, { exact: true });

const digits = randomDigits(40, 5);
const small: TrainingRun = { ...defaultRun, layers: [{ units: 7 }, { units: 5 }], init: 'glorotUniform', lr: 0.01 };

/** Trains both for some batches of ten and compares losses, guesses and weights. */
async function expectReference(run: TrainingRun, tolerance = 1e-5): Promise<void> {
  const model = await openPlain(run, initialWeights(run), digits);
  const reference = createReference(run, initialWeights(run), digits);
  for (let step = 0; step < 6; step++) {
    const rows = Array.from({ length: 10 }, (_, index) => (step * 10 + index) % 40);
    const { loss, correct } = await fitTotal(model, Uint32Array.from(rows), 10);
    const expected = reference.step(rows);
    expect(loss / 10 / expected.loss, `step ${step}`).toBeCloseTo(1, 4);
    expect(correct).toBe(expected.correct);
  }
  const weights = await model.weights();
  reference.weights().forEach((expected, index) => {
    const gap = Math.max(...expected.map((value, i) => Math.abs(value - weights[index].values[i])));
    expect(gap, weights[index].name).toBeLessThan(tolerance);
  });
}

describe('plain training agrees with an independent reference in double precision', () => {
  it.each(optimizerNames)('with %s', (optimizer) => expectReference({ ...small, optimizer }, 1e-4));
  it.each(activationNames)('with %s', (activation) => expectReference({ ...small, activation, optimizer: 'sgd' }));
  it('with squared errors', () => expectReference({ ...small, loss: 'meanSquaredError', optimizer: 'sgd', lr: 0.5 }));
  it('from logits', () => expectReference({ ...small, fromLogits: true, optimizer: 'sgd' }));
  it('without hidden layers', () => expectReference({ ...small, layers: [], optimizer: 'momentum' }));
  it('where most samples are beyond the clip', () =>
    expectReference({
      ...small,
      layers: [{ units: 40 }],
      init: 'unitNormal',
      outputInit: 'unitNormal',
      optimizer: 'sgd',
    }));
});

describe('a plain model', () => {
  it('learns digits', async () => {
    const model = await openPlain(small, initialWeights(small), digits);
    const rows = Uint32Array.from({ length: 40 }, (_, row) => row);
    const first = await fitTotal(model, rows, 10);
    for (let epoch = 0; epoch < 30; epoch++) await fitTotal(model, rows, 10);
    const last = await fitTotal(model, rows, 10);
    expect(last.loss).toBeLessThan(first.loss / 2);
    expect(last.correct).toBeGreaterThan(30);
  });

  it('leaves the weights it was given as they were', async () => {
    const given = initialWeights(small);
    const model = await openPlain(small, given, digits);
    await fitTotal(model, Uint32Array.of(0, 1, 2), 3);
    expect(given).toEqual(initialWeights(small));
  });
});
