import { describe, expect, test } from 'vitest';
import { LabError } from '../core/errors';
import type { TrainingEvent } from '../core/progress';
import { defaultRun, type TrainingRun } from '../core/run';
import { epochOrder } from '../core/split';
import type { Weights } from '../core/weights';
import { initialWeights } from '../core/weights';
import { loadDataset } from '../data/loadDataset';
import type { Engine } from './Engine';
import { openPlain } from './plain/plainModel';
import { fitTotal } from './sums';
import { type Facilities, Trainer } from './Trainer';
import { toyDataset } from './toyData';

const data = toyDataset(500, 100);
const run: TrainingRun = { ...defaultRun, layers: [{ units: 12 }], epochs: 3, batch: 30, lr: 0.01, engine: 'plain' };

async function trainer(other: Partial<Facilities> = {}): Promise<Engine> {
  const engine = new Trainer({
    load: async () => data,
    choose: async () => ({ engine: 'plain', reason: 'asked' }),
    open: () => openPlain,
    distrust: () => {},
    list: async () => [{ id: 'plain', available: true }],
    ...other,
  });
  if (!other.load) await engine.load({ name: 'mnist' });
  return engine;
}

function bits(weights: Weights): string {
  return weights.map(({ values }) => Buffer.from(values.buffer).toString('base64')).join();
}

describe('A run', () => {
  test('learns, and tells of each batch and epoch in order', async () => {
    const engine = await trainer();
    await engine.reset(run);
    const events: TrainingEvent[] = [];
    const { epochs, stopped } = await engine.train('mnist', (event) => events.push(event));
    expect(stopped).toBe(false);
    expect(epochs.map((epoch) => epoch.epoch)).toEqual([1, 2, 3]);
    expect(epochs[2].accuracy).toBeGreaterThan(0.9);
    expect(epochs[2].valAccuracy).toBeGreaterThan(0.9);
    expect(events[0]).toMatchObject({ type: 'started', engine: 'plain', from: 0, to: 3, batches: 14 });
    expect(events.at(-1)).toEqual({ type: 'finished', stopped: false });
    const batches = events.filter((event) => event.type === 'batch');
    expect(batches.length).toBeGreaterThanOrEqual(3);
    expect(batches.every((event) => event.batch <= 14 && event.samplesPerSecond > 0)).toBe(true);
  });

  test('is the same bit for bit when it is repeated', async () => {
    const engine = await trainer();
    const results: unknown[] = [];
    for (let i = 0; i < 2; i++) {
      await engine.reset(run);
      const { epochs } = await engine.train('mnist', () => {});
      results.push([epochs.map(({ ms, ...figures }) => figures), bits(await engine.weights())]);
    }
    expect(results[1]).toEqual(results[0]);
  });

  test('equals the steps of the model taken one by one', async () => {
    const engine = await trainer();
    await engine.reset({ ...run, epochs: 1 });
    const { epochs } = await engine.train('mnist', () => {});
    const model = await openPlain(run, initialWeights(run), data.train);
    const order = epochOrder(400, true, run.seed, 0);
    let loss = 0;
    for (let at = 0; at < 400; at += 30) loss += (await fitTotal(model, order.subarray(at, at + 30), 30)).loss;
    expect(epochs[0].loss).toBeCloseTo(loss / 400, 10);
    expect(bits(await engine.weights())).toBe(bits(await model.weights()));
  });

  test('goes on where it ended, as one long run would', async () => {
    const engine = await trainer();
    await engine.reset(run);
    await engine.train('mnist', () => {}, { epochs: 1 });
    const { epochs } = await engine.train('mnist', () => {}, { epochs: 2 });
    expect(epochs.map((epoch) => epoch.epoch)).toEqual([2, 3]);
    const twoParts = bits(await engine.weights());
    await engine.reset(run);
    await engine.train('mnist', () => {});
    expect(bits(await engine.weights())).toBe(twoParts);
  });

  test('measures the whole training set after the epoch when asked to', async () => {
    const engine = await trainer();
    await engine.reset({ ...run, epochs: 1, trainMetrics: 'epochEnd' });
    const { epochs } = await engine.train('mnist', () => {});
    const { loss, accuracy } = await engine.evaluate('mnist', 'train');
    expect(epochs[0].loss).toBe(loss);
    expect(epochs[0].accuracy).toBe(accuracy);
    const valid = await engine.evaluate('mnist', 'validation');
    expect(epochs[0].valLoss).toBe(valid.loss);
  });

  test('has no validation figures when nothing is split off', async () => {
    const engine = await trainer();
    await engine.reset({ ...run, epochs: 1, split: 0 });
    const { epochs } = await engine.train('mnist', () => {});
    expect(epochs[0]).not.toHaveProperty('valLoss');
  });
});

describe('Control', () => {
  test('a second run is refused while one goes on', async () => {
    const engine = await trainer();
    await engine.reset(run);
    const first = engine.train('mnist', () => {});
    await expect(engine.train('mnist', () => {})).rejects.toMatchObject({ name: 'Busy' });
    await first;
  });

  test('stopping mid-epoch keeps the weights reached', async () => {
    const engine = await trainer();
    await engine.reset({ ...run, epochs: 50 });
    const result = await engine.train('mnist', (event) => {
      if (event.type === 'batch') engine.stop();
    });
    expect(result.stopped).toBe(true);
    expect(bits(await engine.weights())).not.toBe(bits(initialWeights(run)));
  });

  test('a step trains exactly one batch and pauses; resuming ends as if nothing had happened', async () => {
    const engine = await trainer();
    await engine.reset({ ...run, epochs: 1 });
    const model = await openPlain(run, initialWeights(run), data.train);
    await model.fit(epochOrder(400, true, run.seed, 0).subarray(0, 30), 30);
    let afterStep = '';
    const options = { until: 'batch' as const };
    await engine.train(
      'mnist',
      async (event) => {
        if (event.type !== 'paused') return;
        afterStep = bits(await engine.weights());
        engine.resume();
      },
      options,
    );
    expect(afterStep).toBe(bits(await model.weights()));
    const stepped = bits(await engine.weights());
    await engine.reset({ ...run, epochs: 1 });
    await engine.train('mnist', () => {});
    expect(bits(await engine.weights())).toBe(stepped);
  });

  test('an epoch step pauses between epochs', async () => {
    const engine = await trainer();
    await engine.reset(run);
    const order: string[] = [];
    await engine.train(
      'mnist',
      (event) => {
        if (event.type === 'epoch' || event.type === 'paused') order.push(event.type);
        if (event.type === 'paused') engine.resume('epoch');
      },
      { until: 'epoch' },
    );
    expect(order).toEqual(['epoch', 'paused', 'epoch', 'paused', 'epoch']);
  });

  test('predicting while it trains uses the weights of the moment', async () => {
    const engine = await trainer();
    await engine.reset({ ...run, epochs: 2 });
    const image = new Float32Array(784).fill(0.3);
    const before = await engine.predict(image);
    const during: Promise<Float32Array>[] = [];
    await engine.train('mnist', (event) => {
      if (event.type === 'epoch') during.push(engine.predict(image));
    });
    const [first] = await Promise.all(during);
    expect([...first]).not.toEqual([...before]);
    expect(first.reduce((sum, p) => sum + p)).toBeCloseTo(1, 5);
  });
});

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

test('A look shows the sums behind the probabilities', async () => {
  const engine = await trainer();
  await engine.reset(run);
  await engine.train('mnist', () => {}, { epochs: 1 });
  const image = Float32Array.from(data.test.images.subarray(0, 784), (byte) => byte / 255);
  const look = await engine.look(image);
  expect(look.activations.map((layer) => layer.length)).toEqual([12, 10]);
  look.probabilities.forEach((p, k) => {
    expect(p).toBeCloseTo(look.activations[1][k], 5);
  });
  const weights = await engine.weights();
  for (const { from, to, value } of look.rays[0]) {
    expect(value).toBeCloseTo(image[from] * weights[0].values[from * 12 + to], 5);
  }
});
