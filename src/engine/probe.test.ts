import { expect, it } from 'vitest';
import type { OpenModel } from './Model';
import { openPlain } from './plain/plainModel';
import { probe } from './probe';

it('lets an engine pass that computes rightly, and frees it', async () => {
  let disposed = 0;
  const open: OpenModel = async (...given) => ({ ...(await openPlain(...given)), dispose: () => disposed++ });
  await probe('tfjs-wasm', open);
  expect(disposed).toBe(1);
});

it('stops an engine whose training is wrong', async () => {
  const open: OpenModel = (run, ...rest) => openPlain({ ...run, lr: run.lr * 1.1 }, ...rest);
  await expect(probe('tfjs-webgl', open)).rejects.toMatchObject({
    name: 'EngineFailed',
    details: { engine: 'tfjs-webgl', reason: 'probe' },
  });
});

it('stops an engine that predicts no numbers, and frees it all the same', async () => {
  let disposed = 0;
  const open: OpenModel = async (...given) => {
    const model = await openPlain(...given);
    return {
      ...model,
      logits: async (images) => (await model.logits(images)).fill(Number.NaN),
      dispose: () => disposed++,
    };
  };
  await expect(probe('tfjs-webgpu', open)).rejects.toMatchObject({ name: 'EngineFailed' });
  expect(disposed).toBe(1);
});
