import { describe, expect, it } from 'vitest';
import { defaultRun } from '../../../core/run';
import { initialWeights } from '../../../core/weights';
import { probe } from '../../probe';
import { randomDigits } from '../../randomDigits';
import { createKernel } from './createKernel';
import { liveBuffers } from './liveBuffers';
import { openFusedWebgpu } from './openFusedWebgpu';
import { openGpu } from './openGpu';

const run = { ...defaultRun, layers: [{ units: 4 }] };
const rows = Uint32Array.of(0, 1, 2, 3);
const digits = randomDigits(4, 1);
const open = () => openFusedWebgpu(run, initialWeights(run), digits);

describe('a fused WebGPU model', () => {
  it('says that its GPU was taken away, and a new one works', async () => {
    const model = await open();
    await model.fit(rows, 4);
    const waiting = model.fit(rows, 4);
    (await openGpu()).device.destroy();
    const lost = { name: 'EngineFailed', details: { engine: 'fused-webgpu', reason: 'lost' } };
    await expect(waiting).rejects.toMatchObject(lost);
    await expect(model.fit(rows, 4)).rejects.toMatchObject(lost);
    await expect(model.logits(new Float32Array(784))).rejects.toMatchObject(lost);
    await expect(model.weights()).rejects.toMatchObject(lost);
    expect(() => model.setWeights(initialWeights(run))).toThrow('lost');
    model.dispose();
    await probe('fused-webgpu', openFusedWebgpu);
  });

  it('does not go on with a device that has refused something', async () => {
    const model = await open();
    const { device } = await openGpu();
    const waiting = model.fit(rows, 4);
    device.createBuffer({ size: 4, usage: 0 });
    // Whether the fit was done before the news or not, what comes after it fails.
    await waiting.catch(() => {});
    await device.lost;
    await expect(model.weights()).rejects.toMatchObject({ name: 'EngineFailed', details: { engine: 'fused-webgpu' } });
    model.dispose();
    await probe('fused-webgpu', openFusedWebgpu);
  });

  it('tells what is wrong with a shader and leaves the device to the others', async () => {
    const model = await open();
    const { device, guard } = await openGpu();
    const broken = guard(() => createKernel(device, [], 'fn main() { nonsense(); }'));
    await expect(broken).rejects.toMatchObject({ name: 'EngineFailed', message: expect.stringContaining('nonsense') });
    expect(await model.fit(rows, 4)).toHaveLength(1);
    model.dispose();
  });

  it('can be disposed while it trains', async () => {
    const many = Uint32Array.from({ length: 4000 }, (_, index) => index % 4);
    const model = await open();
    const other = await open();
    const fitting = model.fit(many, 4);
    model.dispose();
    expect((await fitting).length).toBeLessThan(1000);
    await expect(model.weights()).rejects.toMatchObject({ name: 'NotTrained' });
    expect(await other.fit(rows, 4)).toHaveLength(1);
    other.dispose();
  });
});

describe('GPU memory', () => {
  it('holds the images once for all models that train on them, and nothing after the last', async () => {
    const before = liveBuffers();
    const first = await open();
    const alone = liveBuffers() - before;
    const second = await open();
    expect(liveBuffers() - before).toBe(2 * alone - 1);
    first.dispose();
    first.dispose();
    expect(await second.fit(rows, 4)).toHaveLength(1);
    second.dispose();
    expect(liveBuffers()).toBe(before);
  });
});
