import { describe, expect, it } from 'vitest';
import { LabError } from '../core/errors';
import { defaultRun, type TrainingRun } from '../core/run';
import { createChooser, type EngineEntry } from './createChooser';
import type { Check } from './deviceChecks';
import type { ConcreteEngine } from './Engine';
import { openPlain } from './plain/plainModel';

type Device = Partial<Record<ConcreteEngine, Check & { ms?: number }>>;

/** A chooser on a pretended device; `ms` is what an engine measures, none means that it fails. */
function chooserOn(device: Device) {
  const names = ['plain', 'tfjs-cpu', 'tfjs-wasm', 'tfjs-webgl', 'tfjs-webgpu', 'fused-wasm', 'fused-webgpu'] as const;
  const measured: string[] = [];
  const entries = Object.fromEntries(
    names.map((name) => [name, { check: async () => device[name] ?? { available: false }, open: openPlain }]),
  ) as unknown as Record<ConcreteEngine, EngineEntry>;
  const covers = ({ optimizer }: TrainingRun) => optimizer === 'adam';
  entries['fused-webgpu'] = { ...entries['fused-webgpu'], covers, instead: 'tfjs-webgpu' };
  const chooser = createChooser(entries, async (engine) => {
    measured.push(engine);
    const ms = device[engine]?.ms;
    if (ms === undefined) throw new LabError('EngineFailed', { engine, reason: 'probe' });
    return ms;
  });
  return { ...chooser, measured };
}

const fast = { available: true, ms: 1 };
const slow = { available: true, ms: 9 };
const broken = { available: true };

describe('a chooser', () => {
  it('gives an engine that is asked for, with its time', async () => {
    const { choose, measured } = chooserOn({ plain: fast, 'tfjs-wasm': slow });
    const choice = await choose({ ...defaultRun, engine: 'tfjs-wasm' });
    expect(choice).toEqual({ engine: 'tfjs-wasm', reason: 'asked', msPerStep: 9 });
    expect(measured).toEqual(['tfjs-wasm']);
  });

  it('says by name that an engine is not there or does not work', async () => {
    const { choose } = chooserOn({ 'tfjs-webgl': { available: false, reason: 'noWebGL' }, 'tfjs-webgpu': broken });
    const webgl = choose({ ...defaultRun, engine: 'tfjs-webgl' });
    await expect(webgl).rejects.toMatchObject({ name: 'EngineUnavailable', details: { reason: 'noWebGL' } });
    const webgpu = choose({ ...defaultRun, engine: 'tfjs-webgpu' });
    await expect(webgpu).rejects.toMatchObject({ name: 'EngineFailed', details: { engine: 'tfjs-webgpu' } });
  });

  it('tries only what it may choose', async () => {
    const { choose, measured } = chooserOn({ plain: fast, 'tfjs-cpu': fast, 'tfjs-wasm': fast, 'tfjs-webgpu': slow });
    expect(await choose(defaultRun)).toEqual({ engine: 'tfjs-wasm', reason: 'measured', msPerStep: 1 });
    expect(measured).toEqual(['tfjs-webgpu', 'tfjs-wasm']);
  });

  it('goes round an engine that fails, and remembers it', async () => {
    const { choose, list, measured } = chooserOn({ 'tfjs-webgpu': broken, 'tfjs-wasm': slow });
    expect(await choose(defaultRun)).toEqual({ engine: 'tfjs-wasm', reason: 'fallback', msPerStep: 9 });
    await choose(defaultRun);
    expect(measured).toEqual(['tfjs-webgpu', 'tfjs-wasm']);
    const line = (await list()).find(({ id }) => id === 'tfjs-webgpu');
    expect(line).toEqual({ id: 'tfjs-webgpu', available: false, reason: 'failedProbe' });
  });

  it('puts the stand-in in the place of an engine that does not cover the run', async () => {
    const { choose, measured } = chooserOn({ 'fused-webgpu': fast, 'tfjs-webgpu': slow });
    const asked = await choose({ ...defaultRun, engine: 'fused-webgpu', optimizer: 'rmsprop' });
    expect(asked).toEqual({ engine: 'tfjs-webgpu', reason: 'notCovered', msPerStep: 9 });
    const automatic = await choose({ ...defaultRun, optimizer: 'rmsprop' });
    expect(automatic).toEqual({ engine: 'tfjs-webgpu', reason: 'hardware', msPerStep: 9 });
    expect(measured).toEqual(['tfjs-webgpu']);
    expect(await choose({ ...defaultRun, engine: 'fused-webgpu' })).toMatchObject({ engine: 'fused-webgpu' });
  });

  it('measures a network of another shape anew, and the same one never again', async () => {
    const { choose, measured } = chooserOn({ 'tfjs-wasm': slow });
    await choose(defaultRun);
    await choose({ ...defaultRun, lr: 0.5, seed: 7, epochs: 1 });
    expect(measured).toHaveLength(1);
    await choose({ ...defaultRun, layers: [{ units: 5 }] });
    expect(measured).toHaveLength(2);
  });

  it('measures once, though asked twice at the same time', async () => {
    const { choose, measured } = chooserOn({ 'tfjs-wasm': slow });
    const [auto, asked] = await Promise.all([choose(defaultRun), choose({ ...defaultRun, engine: 'tfjs-wasm' })]);
    expect([auto.msPerStep, asked.msPerStep]).toEqual([9, 9]);
    expect(measured).toEqual(['tfjs-wasm']);
  });

  it('lists every engine without trying one', async () => {
    const pretended: Check = { available: true, reason: 'software' };
    const { list, choose, measured } = chooserOn({ 'tfjs-webgl': pretended, 'tfjs-wasm': slow });
    const lines = await list();
    expect(lines.map(({ id }) => id).slice(0, 5)).toEqual([
      'plain',
      'tfjs-cpu',
      'tfjs-wasm',
      'tfjs-webgl',
      'tfjs-webgpu',
    ]);
    expect(lines[3]).toMatchObject({ available: true, reason: 'software' });
    expect(lines[4]).toMatchObject({ available: false });
    expect(measured).toEqual([]);
    await choose(defaultRun);
    expect((await list())[2].msPerStep).toBe(9);
    // A time belongs to a network: another one's would mislead.
    await choose({ ...defaultRun, layers: [], engine: 'tfjs-webgl' }).catch(() => {});
    expect((await list())[2].msPerStep).toBeUndefined();
  });
});
