import { expect, test } from 'vitest';
import type { EpochRecord } from '../../core/progress';
import type { TrainMetrics } from '../../core/run';
import { data, run, trainer } from '../../engine/testTrainer';
import { type FollowedEpoch, followEpoch } from './followEpoch';

/** What an ordinary training of one epoch says of it. */
async function trained(trainMetrics: TrainMetrics): Promise<EpochRecord> {
  const engine = await trainer();
  await engine.load({ name: 'mnist' });
  await engine.reset({ ...run, trainMetrics });
  const { epochs } = await engine.train('mnist', () => {}, { epochs: 1 });
  return epochs[0];
}

async function followed(): Promise<{ epoch: FollowedEpoch; parts: readonly FollowedEpoch[] }> {
  const engine = await trainer();
  const parts: FollowedEpoch[] = [];
  const epoch = await followEpoch(engine, 'mnist', run, (part) => parts.push(part));
  return { epoch, parts };
}

test('Every batch is seen once, and the last running mean is what Keras would print', async () => {
  const { epoch } = await followed();
  expect(epoch.batches).toBe(Math.ceil((0.8 * data.train.labels.length) / run.batch));
  expect(epoch.points.map(({ batch }) => batch)).toEqual(
    Array.from({ length: epoch.batches }, (_, index) => index + 1),
  );
  const { loss, accuracy, valLoss, valAccuracy } = await trained('running');
  expect(epoch.points.at(-1)?.running).toEqual({ loss, accuracy });
  expect(epoch.end?.validation).toEqual({ loss: valLoss, accuracy: valAccuracy });
});

test('Counted after the epoch it is what the by-hand loop would print', async () => {
  const { epoch } = await followed();
  const { loss, accuracy } = await trained('epochEnd');
  expect(epoch.end?.train).toEqual({ loss, accuracy });
});

test("The running mean is the mean of the batches' own figures", async () => {
  const { points } = (await followed()).epoch;
  // All batches but the last have 30 rows.
  const some = points.slice(0, 5);
  const mean = some.reduce((sum, { own }) => sum + own.loss, 0) / some.length;
  expect(points[4].running.loss).toBeCloseTo(mean, 10);
});

test('Validation is looked at on the way, in order, and last with the weights of the end', async () => {
  const { epoch } = await followed();
  const at = epoch.checks.map(({ batch }) => batch);
  expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
  expect(at.at(-1)).toBe(epoch.batches);
  expect(epoch.checks.at(-1)).toMatchObject(epoch.end?.validation ?? {});
});
