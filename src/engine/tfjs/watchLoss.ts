import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import type { KernelBackend } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from './TfjsBackend';

/** News of a GPU that is taken away: the driver was reset, the tab slept too long, another tab took it all. */
export interface Loss {
  /** Resolves when it happens; on processors, never. */
  readonly happened: Promise<unknown>;
  has(): boolean;
}

/** TensorFlow.js does not notice a loss and trains on with numbers that mean nothing; this does. */
export function watchLoss(backend: TfjsBackend, instance: KernelBackend): Loss {
  if (backend === 'webgl') return webglLoss(instance as MathBackendWebGL);
  if (backend === 'webgpu') return webgpuLoss((instance as WebGPUBackend).device.lost);
  return { happened: new Promise(() => {}), has: () => false };
}

function webglLoss({ gpgpu: { gl } }: MathBackendWebGL): Loss {
  // An OffscreenCanvas in a worker, which the types of this context do not know of.
  const { canvas } = gl as unknown as { canvas: EventTarget };
  const happened = new Promise((resolve) => {
    canvas.addEventListener('webglcontextlost', resolve, { once: true });
  });
  // The context knows before the event comes round.
  return { happened, has: () => gl.isContextLost() };
}

function webgpuLoss(lost: Promise<unknown>): Loss {
  let gone = false;
  lost.then(() => {
    gone = true;
  });
  return { happened: lost, has: () => gone };
}
