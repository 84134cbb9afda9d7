import {
  findBackendFactory,
  getBackend,
  type KernelBackend,
  registerBackend,
  removeBackend,
  setBackend,
} from '@tensorflow/tfjs-core';
import { LabError } from '../../core/errors';
import { engineOf, type TfjsBackend } from './TfjsBackend';
import { watchLoss } from './watchLoss';

/**
 * A TensorFlow.js backend that is ready. TensorFlow.js has one current backend for the whole worker, while models on
 * different backends may be at work in turns: every stretch of operations starts with `use`.
 */
export interface Device {
  /**
   * Makes this the current backend, at once.
   * @throws LabError EngineFailed, when the GPU was taken away.
   */
  use(): void;
  /**
   * Passes on the result of `work`; whatever goes wrong comes out as EngineFailed.
   * @throws LabError EngineFailed {engine, reason}: reason 'lost' when the GPU was taken away meanwhile.
   */
  guard<T>(work: () => Promise<T>): Promise<T>;
  readonly isLost: boolean;
}

/** Registers each backend with TensorFlow.js; its code is fetched when it is first wanted. */
const loaders: Record<TfjsBackend, () => Promise<unknown>> = {
  cpu: () => import('@tensorflow/tfjs-backend-cpu'),
  wasm: () => import('./wasmBackend'),
  webgl: () => import('./webglBackend'),
  webgpu: () => import('@tensorflow/tfjs-backend-webgpu'),
};

type Factory = () => KernelBackend | Promise<KernelBackend>;

// TensorFlow.js keeps its backends per worker, so this bookkeeping is per worker too.
const factories = new Map<TfjsBackend, Factory>();
const devices = new Map<TfjsBackend, Promise<Device>>();

/**
 * Loads a backend once and readies it; after a loss it is started anew.
 * @throws LabError EngineUnavailable, when the browser has no such device.
 */
export async function openDevice(backend: TfjsBackend): Promise<Device> {
  const known = devices.get(backend);
  if (known && !(await known).isLost) return known;
  if (devices.get(backend) !== known) return openDevice(backend);
  const started = start(backend);
  devices.set(backend, started);
  // A start that failed may succeed later.
  started.catch(() => devices.delete(backend));
  return started;
}

async function start(backend: TfjsBackend): Promise<Device> {
  const engine = engineOf(backend);
  let instance: KernelBackend;
  try {
    instance = await (await factoryOf(backend))();
  } catch (error) {
    throw new LabError('EngineUnavailable', { engine, reason: String(error) });
  }
  // Waiting for a backend inside TensorFlow.js would stop every other model's operations meanwhile. It is handed a
  // backend that is ready instead, so that `setBackend` takes effect at once.
  removeBackend(backend);
  registerBackend(backend, () => instance);
  return createDevice(backend, instance);
}

async function factoryOf(backend: TfjsBackend): Promise<Factory> {
  const known = factories.get(backend);
  if (known) return known;
  await loaders[backend]();
  const factory = findBackendFactory(backend);
  if (!factory) throw new Error('no such device');
  factories.set(backend, factory);
  return factory;
}

function createDevice(backend: TfjsBackend, instance: KernelBackend): Device {
  const loss = watchLoss(backend, instance);
  const waiting = new Set<(error: LabError) => void>();
  const lost = () => new LabError('EngineFailed', { engine: engineOf(backend), reason: 'lost' });

  loss.happened.then(() => {
    for (const reject of waiting) reject(lost());
  });

  async function named(error: unknown): Promise<LabError> {
    if (error instanceof LabError) return error;
    // A read that fails because the GPU is gone may be heard of just before the loss itself.
    await Promise.race([loss.happened, new Promise((resolve) => setTimeout(resolve, 50))]);
    return loss.has() ? lost() : new LabError('EngineFailed', { engine: engineOf(backend), reason: String(error) });
  }

  return {
    use() {
      if (loss.has()) throw lost();
      if (getBackend() !== backend) void setBackend(backend);
    },

    async guard<T>(work: () => Promise<T>) {
      try {
        // A read from a lost context may never come to an end; nor must it keep its caller waiting.
        const result = await new Promise<T>((resolve, reject) => {
          waiting.add(reject);
          work()
            .then(resolve, reject)
            .finally(() => waiting.delete(reject));
        });
        if (loss.has()) throw lost();
        return result;
      } catch (error) {
        throw await named(error);
      }
    },

    get isLost() {
      return loss.has();
    },
  };
}
