import { describe, expect, test } from 'vitest';
import { adamPath } from '../../core/adam';
import { presets } from '../../core/presets';
import { initialWeights, type Weights } from '../../core/weights';
import { plainOptimizers } from '../../engine/plain/plainOptimizers';
import { trainer } from '../../engine/testTrainer';
import { toyDigits } from '../../engine/toyData';
import { engineUpdate } from './engineUpdate';
import { workBatch, workOut } from './workOut';

const run = { ...presets.byHand, layers: [{ units: 5 }], batch: 10, engine: 'plain' as const };
const samples = toyDigits(40, 3);
const rows = Array.from({ length: 10 }, (_, row) => row);
// Smaller weights than the lecture's, so that there is a gradient to speak of.
const small: Weights = initialWeights(run).map((tensor) => ({ ...tensor, values: tensor.values.map((w) => w * 0.1) }));

describe('the gradient of a batch', () => {
  test('is the slope of its mean loss, weight by weight', () => {
    const { gradients } = workBatch(run, small, samples, rows);
    small.forEach((tensor, index) => {
      const steepest = gradients[index].reduce(
        (best, g, i) => (Math.abs(g) > Math.abs(gradients[index][best]) ? i : best),
        0,
      );
      for (const i of [0, steepest, tensor.values.length - 1]) {
        const lossAt = (shift: number) => {
          const weights = small.map((each) => (each === tensor ? { ...each, values: each.values.slice() } : each));
          weights[index].values[i] += shift;
          return { at: weights[index].values[i], loss: workBatch(run, weights, samples, rows).loss };
        };
        const [low, high] = [lossAt(-1e-3), lossAt(1e-3)];
        expect(gradients[index][i]).toBeCloseTo((high.loss - low.loss) / (high.at - low.at), 4);
      }
    });
  });

  test('is the mean of pixel × δ over the batch, as the page shows it', () => {
    const { gradients, samples: worked } = workBatch(run, small, samples, rows);
    const [pixel, unit] = [300, 2];
    const mean = worked.reduce((sum, { pixels, delta }) => sum + pixels[pixel] * delta[0][unit], 0) / rows.length;
    expect(gradients[0][pixel * 5 + unit]).toBeCloseTo(mean, 12);
  });

  test('gets nothing from an image beyond the clip, on either side', () => {
    const { samples: worked } = workBatch(
      run,
      initialWeights(run),
      samples,
      Array.from({ length: 40 }, (_, row) => row),
    );
    for (const { fate, delta, label, guess, loss } of worked) {
      expect(delta[1].every((d) => d === 0)).toBe(fate !== 'learning');
      if (fate === 'stuck') expect(loss).toBeCloseTo(16.118, 3);
      if (fate === 'certain') expect(guess).toBe(label);
    }
    expect(worked.some(({ fate }) => fate === 'stuck')).toBe(true);
  });
});

test('Adam on the page is the plain optimizer, step by step, with everything on the way', () => {
  const gradients = [0.5, -0.2, 0, 3e-5];
  const weight = Float32Array.of(0.25);
  const update = plainOptimizers.adam(1, 0.01);
  const path = adamPath(0.25, gradients, 0.01);
  gradients.forEach((g, index) => {
    update(weight, [g]);
    expect(path[index].to).toBeCloseTo(weight[0], 6);
  });
  expect(path[0]).toMatchObject({ t: 1, before: { m: 0, v: 0 }, from: 0.25 });
  expect(path[0].m).toBeCloseTo(0.05, 12);
  expect(path[0].mHat).toBeCloseTo(0.5, 12);
  expect(path[0].vHat).toBeCloseTo(0.25, 12);
  expect(path[0].change).toBeCloseTo(0.01, 8);
  expect(path[1].before).toEqual({ m: path[0].m, v: path[0].v });
});

test('A weight whose gradient is zero stays where it is', () => {
  expect(adamPath(-1.5, [0, 0], 0.01).at(-1)).toMatchObject({ to: -1.5, change: 0 });
});

test.each([1, 3])('An engine that takes %i steps ends where the page does', async (batches) => {
  const engine = await trainer();
  const { before, after } = await engineUpdate(engine, 'mnist', run, batches);
  const first = await engine.samples(
    'mnist',
    'train',
    Array.from({ length: batches * 10 }, (_, row) => row),
  );
  const worked = workOut(run, initialWeights(run), first);
  expect(worked).toHaveLength(batches);
  expect(before.map(({ values }) => values)).toEqual(worked[0].before.map(({ values }) => values));
  after.forEach(({ values }, index) => {
    values.forEach((value, i) => {
      expect(value).toBeCloseTo(worked[batches - 1].after[index].values[i], 6);
    });
  });
  engine.dispose();
});
