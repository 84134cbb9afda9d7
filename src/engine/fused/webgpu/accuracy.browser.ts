import { describe, expect, it } from 'vitest';
import { activationNames } from '../../../core/activations';
import { optimizerNames } from '../../../core/optimizers';
import { defaultRun, type HiddenLayer, type TrainingRun } from '../../../core/run';
import { initialWeights } from '../../../core/weights';
import { openPlain } from '../../plain/plainModel';
import { randomDigits } from '../../randomDigits';
import { lossCases } from '../../sameAsPlain';
import { openFusedWebgpu } from './openFusedWebgpu';

const digits = randomDigits(600, 7);
const patience = { timeout: 180_000 };
// Small, because these tests run where a processor pretends to be the GPU.
const run: TrainingRun = { ...defaultRun, layers: net(12, 9), init: 'glorotUniform', batch: 6 };

/** Follows plain TypeScript for some steps, trained in one call, and compares every batch. */
async function follow(run: TrainingRun, steps: number, tolerance = 1e-5): Promise<void> {
  const rows = Uint32Array.from({ length: steps * run.batch }, (_, index) => (index * 7) % digits.labels.length);
  const plain = await openPlain(run, initialWeights(run), digits);
  const model = await openFusedWebgpu(run, initialWeights(run), digits);
  const [got, expected] = [await model.fit(rows, run.batch), await plain.fit(rows, run.batch)];
  model.dispose();
  expect(got).toHaveLength(steps);
  got.forEach(({ loss, correct, samples }, step) => {
    expect(Math.abs(loss / expected[step].loss - 1), `step ${step}: ${loss}`).toBeLessThan(tolerance);
    expect({ correct, samples }).toEqual({ correct: expected[step].correct, samples: run.batch });
  });
}

function net(...units: number[]): HiddenLayer[] {
  return units.map((count) => ({ units: count }));
}

describe('fused WebGPU has the losses of plain TypeScript, to five digits over 50 steps', patience, () => {
  it.each(optimizerNames)('with %s', (optimizer) => {
    return follow({ ...run, optimizer, lr: optimizer === 'sgd' ? 0.05 : 0.002 }, 50);
  });

  it.each(Object.keys(lossCases))('with %s', (loss) => follow({ ...run, ...lossCases[loss] }, 50));

  it.each(activationNames)('with %s', (activation) => follow({ ...run, activation }, 50));

  it.each([[[]], [[1]], [[5, 13]], [[64, 32]], [[33, 7, 20]]])('in a network of %j', (units) => {
    return follow({ ...run, layers: net(...units), activation: 'tanh' }, 50);
  });

  it.each([[[512, 512]], [[1024]], [[128, 64]], [[300, 257]]])('for some steps of a wide network: %j', (units) => {
    return follow({ ...run, layers: net(...units), batch: 3 }, 2);
  });
});

describe('numbers beyond the usual', patience, () => {
  const far: TrainingRun = { ...run, layers: net(40, 30), init: 'unitNormal', optimizer: 'sgd', lr: 1e-4, batch: 20 };

  it.each(activationNames)('do no harm to %s: weights a hundred times too large', async (activation) => {
    const loud = { ...far, activation, fromLogits: true };
    const weights = initialWeights(loud).map((tensor) => ({ ...tensor, values: tensor.values.map((w) => 100 * w) }));
    const rows = Uint32Array.from({ length: 20 }, (_, row) => row);
    const plain = await openPlain(loud, weights, digits);
    const model = await openFusedWebgpu(loud, weights, digits);
    const [[got], [expected]] = [await model.fit(rows, 20), await plain.fit(rows, 20)];
    model.dispose();
    expect(Math.abs(got.loss / expected.loss - 1)).toBeLessThan(1e-4);
  });

  it.each(['relu', 'tanh', 'linear'] as const)('come out as a loss that is not finite with %s', async (activation) => {
    const lost = { ...far, activation, batch: 4 };
    const model = await openFusedWebgpu(lost, initialWeights(lost), digits);
    const rows = Uint32Array.of(0, 1, 2, 3);
    expect((await model.fit(rows, 4))[0].loss).toBeLessThan(1000);
    model.setWeights(initialWeights(lost).map((tensor) => ({ ...tensor, values: tensor.values.map((w) => w * 3e38) })));
    expect((await model.fit(rows, 4))[0].loss).toBeNaN();
    model.setWeights(initialWeights(lost).map((tensor) => ({ ...tensor, values: tensor.values.fill(Number.NaN) })));
    expect((await model.fit(rows, 4))[0].loss).toBeNaN();
    model.dispose();
  });
});

describe('a batch', patience, () => {
  it('may be larger than the run says', async () => {
    const wide = { ...run, layers: [], batch: 50, optimizer: 'sgd' as const };
    const rows = Uint32Array.from({ length: 800 }, (_, index) => index % 600);
    const plain = await openPlain(wide, initialWeights(wide), digits);
    const model = await openFusedWebgpu(wide, initialWeights(wide), digits);
    for (const batch of [50, 700]) {
      const part = rows.subarray(0, batch * 2);
      const [got, expected] = [await model.fit(part, batch), await plain.fit(part, batch)];
      expect(got.map(({ samples }) => samples)).toEqual(expected.map(({ samples }) => samples));
      got.forEach(({ loss }, index) => {
        expect(Math.abs(loss / expected[index].loss - 1), `batch ${index}`).toBeLessThan(1e-5);
      });
    }
    model.dispose();
  });
});
