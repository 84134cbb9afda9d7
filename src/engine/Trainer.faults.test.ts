import { describe, expect, test } from 'vitest';
import { LabError } from '../core/errors';
import type { Weights } from '../core/weights';
import { initialWeights } from '../core/weights';
import type { Engine } from './Engine';
import { openPlain } from './plain/plainModel';
import { Trainer } from './Trainer';
import { bits, data, run, trainer } from './testTrainer';
import { toyDataset } from './toyData';

describe('Faults', () => {
  test('a loss that is not a number ends the run and brings back the last good weights', async () => {
    const engine = await trainer();
    await engine.reset({
      ...run,
      optimizer: 'sgd',
      lr: 10,
      loss: 'meanSquaredError',
      activation: 'linear',
      init: 'unitNormal',
    });
    const start = await engine.weights();
    const spoiled = start.map((tensor, i) => (i ? tensor : { ...tensor, values: tensor.values.map(() => 1e38) }));
    await engine.setWeights(spoiled);
    await expect(engine.train('mnist', () => {})).rejects.toMatchObject({
      name: 'NaNLoss',
      details: { epoch: 1, lr: 10 },
    });
    expect(bits(await engine.weights())).toBe(bits(spoiled));
  });

  describe('of an engine', () => {
    /** An engine that loses its device in the third epoch, and plain for after it. */
    async function losing(): Promise<{ engine: Engine; distrusted: string[] }> {
      const distrusted: string[] = [];
      const engine = new Trainer({
        load: async () => data,
        choose: async () =>
          distrusted.length ? { engine: 'plain', reason: 'fallback' } : { engine: 'tfjs-webgl', reason: 'hardware' },
        open:
          (name) =>
          async (...given) => {
            const model = await openPlain(...given);
            let samples = 0;
            const fit: typeof model.fit = async (rows, batch) => {
              samples += rows.length;
              if (name === 'tfjs-webgl' && samples > 900)
                throw new LabError('EngineFailed', { engine: name, reason: 'lost' });
              return model.fit(rows, batch);
            };
            return { ...model, fit };
          },
        distrust: (name) => void distrusted.push(name),
        list: async () => [],
      });
      await engine.load({ name: 'mnist' });
      return { engine, distrusted };
    }

    test('cost automatic training nothing: another engine trains the rest from the last finished epoch', async () => {
      const { engine, distrusted } = await losing();
      await engine.reset({ ...run, engine: 'auto' });
      const chosen: string[] = [];
      const { epochs } = await engine.train('mnist', () => {}, { onEngine: (choice) => chosen.push(choice.engine) });
      expect(epochs.map((epoch) => epoch.epoch)).toEqual([1, 2, 3]);
      expect(chosen).toEqual(['tfjs-webgl', 'plain']);
      expect(distrusted).toEqual(['tfjs-webgl']);
      expect((await engine.evaluate('mnist', 'test')).accuracy).toBeGreaterThan(0.9);
    });

    test('are told where that engine was asked for, and keep the weights', async () => {
      const { engine } = await losing();
      await engine.reset({ ...run, engine: 'tfjs-webgl' });
      let kept = '';
      const onWeights = (weights: Weights) => {
        kept = bits(weights);
      };
      await expect(engine.train('mnist', () => {}, { onWeights })).rejects.toMatchObject({ name: 'EngineFailed' });
      expect(bits(await engine.weights())).toBe(kept);
      const { epochs } = await engine.train('mnist', () => {}, { epochs: 1, engine: 'plain' });
      expect(epochs[0].epoch).toBe(3);
    });
  });

  test('loading the same data anew disturbs no run; a bad load leaves what was there', async () => {
    let bad = false;
    const engine = await trainer({
      load: async () => {
        if (bad) throw new LabError('DataFiles');
        return toyDataset(500, 100);
      },
    });
    await engine.load({ name: 'mnist' });
    await engine.reset(run);
    const { epochs } = await engine.train('mnist', async (event) => {
      if (event.type === 'epoch' && event.record.epoch === 1) await engine.load({ name: 'mnist' });
    });
    expect(epochs).toHaveLength(3);
    bad = true;
    await expect(engine.load({ name: 'mnist' })).rejects.toMatchObject({ name: 'DataFiles' });
    expect((await engine.evaluate('mnist', 'test')).accuracy).toBeGreaterThan(0.9);
  });

  test('nothing can be asked of a network that is not there', async () => {
    const engine = await trainer();
    await expect(engine.train('mnist', () => {})).rejects.toMatchObject({ name: 'NoNetwork' });
    await expect(engine.predict(new Float32Array(784))).rejects.toMatchObject({ name: 'NotTrained' });
    await expect(engine.evaluate('files', 'test')).rejects.toMatchObject({ name: 'NotTrained' });
    await engine.reset(run);
    await expect(engine.train('files', () => {})).rejects.toMatchObject({ name: 'DataMissing' });
  });

  test('weights of another shape are refused by name', async () => {
    const engine = await trainer();
    await engine.reset(run);
    const other = initialWeights({ ...run, layers: [{ units: 5 }] });
    await expect(engine.setWeights(other)).rejects.toMatchObject({
      name: 'WrongWeights',
      details: { tensor: 'dense/kernel', expected: '784 × 12', got: '784,5' },
    });
  });
});
