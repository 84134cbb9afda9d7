import { describe, expect, test } from 'vitest';
import type { TrainingRun } from '../core/run';
import { loadDataset } from '../data/loadDataset';
import type { Engine } from './Engine';
import { bits, run, trainer } from './testTrainer';

describe('Fresh digits', () => {
  const digits = { size: 3000, dataSeed: 3 };
  const fresh: TrainingRun = { ...run, ...digits, fresh: true, data: 'strokes', epochs: 2, layers: [] };

  async function onStrokes(): Promise<Engine> {
    const engine = await trainer({ load: (source) => loadDataset(source, '') });
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
});
