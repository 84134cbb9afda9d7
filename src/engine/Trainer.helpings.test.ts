import { describe, expect, test } from 'vitest';
import { PIXELS } from '../core/network';
import type { TrainingEvent } from '../core/progress';
import { yieldToMessages } from '../data/yieldToMessages';
import type { OpenModel, Sums } from './Model';
import { openPlain } from './plain/plainModel';
import { bits, run, trainer } from './testTrainer';

/** Plain training in helpings of whole epochs, free for messages after each batch; counts what it is asked. */
function patient() {
  const seen = { fits: 0, batches: 0, images: 0 };
  const open: OpenModel = async (...given) => {
    const model = await openPlain(...given);
    return {
      ...model,
      pace: { ms: 10_000, batches: 1000, first: 1000, images: 300 },
      logits(images) {
        seen.images = Math.max(seen.images, images.length / PIXELS);
        return model.logits(images);
      },
      async fit(rows, batch, goOn = () => true) {
        const sums: Sums[] = [];
        seen.fits++;
        do {
          const at = sums.length * batch;
          sums.push(...(await model.fit(rows.subarray(at, at + batch), batch)));
          seen.batches++;
          await yieldToMessages();
        } while (sums.length * batch < rows.length && goOn());
        return sums;
      },
    };
  };
  return { open: () => open, seen };
}

describe('An engine that takes long helpings', () => {
  test('is given an epoch at a time and comes to the same numbers', async () => {
    const { open, seen } = patient();
    const [engine, plain] = [await trainer({ open }), await trainer()];
    for (const one of [engine, plain]) await one.reset(run);
    const [got, expected] = [await engine.train('mnist', () => {}), await plain.train('mnist', () => {})];
    const losses = (result: typeof got) => result.epochs.map(({ loss, valLoss }) => [loss, valLoss]);
    expect(losses(got)).toEqual(losses(expected));
    expect(bits(await engine.weights())).toBe(bits(await plain.weights()));
    expect(seen).toMatchObject({ fits: 3, batches: 3 * 14 });
  });

  test.each(['pause', 'stop'] as const)('hears of %s after the batch under way', async (order) => {
    const { open, seen } = patient();
    const engine = await trainer({ open });
    await engine.reset(run);
    const events: TrainingEvent[] = [];
    const training = engine.train('mnist', (event) => events.push(event));
    while (seen.batches < 5) await yieldToMessages();
    engine[order]();
    const then = seen.batches;
    while (!events.some(({ type }) => type === 'paused' || type === 'finished')) await yieldToMessages();
    expect(seen.batches).toBeLessThanOrEqual(then + 1);
    engine.resume();
    const { stopped, epochs } = await training;
    expect(stopped).toBe(order === 'stop');
    expect(epochs).toHaveLength(order === 'stop' ? 0 : 3);
    if (order === 'pause') expect(seen.batches).toBe(3 * 14);
  });

  test('is shown as many images at a time as it asks for', async () => {
    const { open, seen } = patient();
    const engine = await trainer({ open });
    await engine.reset(run);
    await engine.evaluate('mnist', 'train');
    expect(seen.images).toBe(300);
  });
});
