import { describe, expect, test } from 'vitest';
import type { TrainingEvent } from '../core/progress';
import { epochOrder } from '../core/split';
import { initialWeights } from '../core/weights';
import { openPlain } from './plain/plainModel';
import { fitTotal } from './sums';
import { bits, data, run, trainer } from './testTrainer';

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
