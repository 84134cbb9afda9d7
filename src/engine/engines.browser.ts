import { expect, it } from 'vitest';
import { defaultRun } from '../core/run';
import { checkWebgl, checkWebgpu } from './deviceChecks';
import type { ConcreteEngine } from './Engine';
import { chooseEngine, engines, listEngines, openEngine } from './engines';
import { probe } from './probe';

it.each(Object.keys(engines) as ConcreteEngine[])('%s passes its probe in this browser', async (engine) => {
  await probe(engine, openEngine(engine));
});

it('offers the GPUs that are pretended here, but chooses wasm', async () => {
  expect(await checkWebgl()).toEqual({ available: true, reason: 'software' });
  expect(await checkWebgpu()).toEqual({ available: true, reason: 'software' });
  const choice = await chooseEngine(defaultRun);
  expect(choice).toMatchObject({ engine: 'fused-wasm', reason: 'softwareGpu' });
  expect(choice.msPerStep).toBeGreaterThan(0);
  expect((await listEngines()).every(({ available }) => available)).toBe(true);
});
