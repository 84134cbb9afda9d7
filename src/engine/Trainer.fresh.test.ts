import { describe, expect, test } from 'vitest';
import type { TrainingRun } from '../core/run';
import { loadDataset } from '../data/loadDataset';
import type { Engine } from './Engine';
import type { OpenModel } from './Model';
import { openPlain } from './plain/plainModel';
import { bits, run, trainer } from './testTrainer';

describe('Fresh digits', () => {
  const digits = { size: 3000, dataSeed: 3 };
  const fresh: TrainingRun = { ...run, ...digits, fresh: true, data: 'strokes', epochs: 2, layers: [] };

  async function onStrokes(open = openPlain): Promise<Engine> {
    const engine = await trainer({ load: (source) => loadDataset(source, ''), open: () => open });
    await engine.load({ name: 'strokes', ...digits });
    return engine;
  }

  test('are those of the data set in the first epoch, others in the next, and the validation digits stay', async () => {
    const engine = await onStrokes();
    const losses: number[][] = [];
    for (const one of [fresh, { ...fresh, fresh: false }]) {
      await engine.reset(one);
      const { epochs } = await engine.train('strokes', () => {});
      losses.push(epochs.map((epoch) => epoch.loss));
      expect((await engine.evaluate('strokes', 'validation')).loss).toBe(epochs[1].valLoss);
    }
    expect(losses[0][0]).toBe(losses[1][0]);
    expect(losses[0][1]).not.toBe(losses[1][1]);
  });

  test('are the same when the run is repeated, and leave the data set as it was', async () => {
    const engine = await onStrokes();
    const before = await engine.samples('strokes', 'train', [0, 1, 2]);
    const results: string[] = [];
    for (let i = 0; i < 2; i++) {
      await engine.reset(fresh);
      await engine.train('strokes', () => {});
      results.push(bits(await engine.weights()));
    }
    expect(results[1]).toBe(results[0]);
    expect(await engine.samples('strokes', 'train', [0, 1, 2])).toEqual(before);
  });

  test('reach an engine that keeps the digits in a form of its own', { timeout: 30_000 }, async () => {
    const openKeeping: OpenModel = async (run, weights, digits) => {
      const own = structuredClone(digits);
      const digitsChanged = () => {
        own.images.set(digits.images);
        own.labels.set(digits.labels);
      };
      return { ...(await openPlain(run, weights, own)), digitsChanged };
    };
    const results: string[] = [];
    for (const open of [openPlain, openKeeping]) {
      const engine = await onStrokes(open);
      await engine.reset(fresh);
      await engine.train('strokes', () => {});
      results.push(bits(await engine.weights()));
    }
    expect(results[1]).toBe(results[0]);
  });
});
