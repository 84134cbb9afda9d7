import { gpuFlags } from './gpuFlags';

/** The images of a set on the GPU, a byte a pixel. */
export interface SharedImages {
  readonly buffer: GPUBuffer;
  /** Writes the images anew, for every model that shares them. */
  upload(): void;
  /** To be called once by each model that took them; the last one frees them. */
  release(): void;
}

interface Entry {
  readonly buffer: GPUBuffer;
  users: number;
}

const known = new WeakMap<GPUDevice, WeakMap<Uint8Array, Entry>>();

/** Brings images (n × 784 bytes) to the GPU, once for all models that train on the very same array. */
export function shareImages(device: GPUDevice, images: Uint8Array): SharedImages {
  const entries = known.get(device) ?? new WeakMap<Uint8Array, Entry>();
  known.set(device, entries);
  const upload = (to: GPUBuffer) => device.queue.writeBuffer(to, 0, images as Uint8Array<ArrayBuffer>);
  const entry = entries.get(images) ?? { buffer: create(device, images), users: 0 };
  if (entry.users++ === 0) upload(entry.buffer);
  entries.set(images, entry);
  return {
    buffer: entry.buffer,
    upload: () => upload(entry.buffer),
    release() {
      if (--entry.users > 0) return;
      entries.delete(images);
      entry.buffer.destroy();
    },
  };
}

function create(device: GPUDevice, { length }: Uint8Array): GPUBuffer {
  return device.createBuffer({ size: Math.max(length, 4), usage: gpuFlags.storage | gpuFlags.copyTo });
}
