import { LabError } from '../../../core/errors';
import { measureLatency } from './measureLatency';

/** A WebGPU device, and word of its failure. */
export interface Gpu {
  readonly device: GPUDevice;
  /** Milliseconds from the end of some work until it is heard of here. */
  readonly latency: number;
  /**
   * Passes on the result of `work`, which begins at once; whatever goes wrong comes out as EngineFailed.
   * @throws LabError EngineFailed {engine, reason}: reason 'lost' when the GPU was taken away meanwhile.
   */
  guard<T>(work: () => Promise<T>): Promise<T>;
  /** @throws LabError EngineFailed, when the device has failed before. */
  check(): void;
}

// Browsers grant few devices, and all models of this worker can share one.
let current: Promise<Gpu & { readonly failed: boolean }> | undefined;

/**
 * The device that this worker's models share; after a failure a new one.
 * @throws LabError EngineUnavailable, when the browser has none.
 */
export async function openGpu(): Promise<Gpu> {
  const known = current;
  if (known && !(await known).failed) return known;
  if (current !== known) return openGpu();
  const started = start();
  current = started;
  // A start that failed may succeed later.
  started.catch(() => {
    current = undefined;
  });
  return started;
}

async function start() {
  try {
    const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
    if (!adapter) throw new Error('no such device');
    const { maxBufferSize, maxStorageBufferBindingSize } = adapter.limits;
    // Networks keep to what every device has; a file of the user's may hold more digits than that.
    const requiredLimits = { maxBufferSize, maxStorageBufferBindingSize };
    const device = await adapter.requestDevice({ requiredLimits });
    return createGpu(device, await measureLatency(device));
  } catch (error) {
    throw new LabError('EngineUnavailable', { engine: 'fused-webgpu', reason: String(error) });
  }
}

function createGpu(device: GPUDevice, latency: number) {
  let failure: LabError | undefined;
  const waiting = new Set<(error: LabError) => void>();

  function fail(reason: string): void {
    failure ??= new LabError('EngineFailed', { engine: 'fused-webgpu', reason });
    for (const reject of waiting) reject(failure);
  }

  const lost = device.lost.then(() => fail('lost'));
  // Something that the GPU refused, or had no memory for: what it computes from here on is not to be trusted.
  device.addEventListener('uncapturederror', ({ error }) => {
    fail(error.message);
    device.destroy();
  });

  async function named(error: unknown): Promise<LabError> {
    if (error instanceof LabError) return error;
    // What fails because the GPU is gone may be heard of just before the loss itself.
    await Promise.race([lost, new Promise((resolve) => setTimeout(resolve, 50))]);
    const reason = error instanceof Error ? error.message : String(error);
    return failure ?? new LabError('EngineFailed', { engine: 'fused-webgpu', reason });
  }

  function check(): void {
    if (failure) throw failure;
  }

  return {
    device,
    latency,
    check,
    async guard<T>(work: () => Promise<T>) {
      check();
      try {
        // A read from a lost device may never come to an end; nor must it keep its caller waiting.
        return await new Promise<T>((resolve, reject) => {
          waiting.add(reject);
          work()
            .then(resolve, reject)
            .finally(() => waiting.delete(reject));
        });
      } catch (error) {
        throw await named(error);
      }
    },
    get failed() {
      return failure !== undefined;
    },
  };
}
