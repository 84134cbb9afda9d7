import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { backend, setBackend } from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { defaultRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { probe } from '../probe';
import { randomDigits } from '../randomDigits';
import { openTfjs } from './openTfjs';

const run = { ...defaultRun, layers: [{ units: 4 }] };
const rows = Uint32Array.of(0, 1, 2, 3);

const losers = {
  webgl: () => {
    const { gl } = (backend() as MathBackendWebGL).gpgpu;
    gl.getExtension('WEBGL_lose_context')?.loseContext();
  },
  webgpu: () => (backend() as WebGPUBackend).device.destroy(),
};

it.each(['webgl', 'webgpu'] as const)(
  'a model on %s says that its GPU was taken away, and a new one works',
  async (name) => {
    const model = await openTfjs(name)(run, initialWeights(run), randomDigits(4, 1));
    await model.fit(rows, 4);
    await setBackend(name);
    const waiting = model.fit(rows, 4);
    losers[name]();
    const lost = { name: 'EngineFailed', details: { engine: `tfjs-${name}`, reason: 'lost' } };
    await expect(waiting).rejects.toMatchObject(lost);
    await expect(model.fit(rows, 4)).rejects.toMatchObject(lost);
    await expect(model.logits(new Float32Array(784))).rejects.toMatchObject(lost);
    await expect(model.weights()).rejects.toMatchObject(lost);
    model.dispose();
    await probe(`tfjs-${name}`, openTfjs(name));
  },
);
