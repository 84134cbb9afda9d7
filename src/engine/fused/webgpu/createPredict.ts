import { CLASSES, PIXELS } from '../../../core/network';
import type { Images } from '../../Model';
import type { Parts } from './createModel';
import { gpuFlags } from './gpuFlags';
import { readBuffer } from './readBuffer';

/** Images that are shown to the GPU at once; as numbers they take 25 MB. */
const CHUNK = 8192;

/** Logits of images with the parameters as they are after everything submitted so far. */
export function createPredict({ gpu, kernels }: Parts, parameters: GPUBuffer) {
  const { device } = gpu;

  async function predict(images: Images): Promise<Float32Array> {
    const count = images.length / PIXELS;
    const { pipeline, bind } = kernels.predict;
    const { storage, copyTo, copyFrom } = gpuFlags;
    const shown = device.createBuffer({ size: images.byteLength, usage: storage | copyTo });
    const logits = device.createBuffer({ size: 4 * CLASSES * count, usage: storage | copyFrom });
    try {
      device.queue.writeBuffer(shown, 0, images as Uint8Array<ArrayBuffer> | Float32Array<ArrayBuffer>);
      const encoder = device.createCommandEncoder();
      const pass = encoder.beginComputePass();
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, bind({ images: shown, parameters, logits }));
      pass.dispatchWorkgroups(count);
      pass.end();
      device.queue.submit([encoder.finish()]);
      return await readBuffer(device, logits, logits.size);
    } finally {
      shown.destroy();
      logits.destroy();
    }
  }

  return async (images: Images): Promise<Float32Array> => {
    const count = images.length / PIXELS;
    const out = new Float32Array(count * CLASSES);
    const chunks: Promise<void>[] = [];
    for (let row = 0; row < count; row += CHUNK) {
      const some = images.subarray(row * PIXELS, Math.min(row + CHUNK, count) * PIXELS);
      chunks.push(predict(some).then((logits) => out.set(logits, row * CLASSES)));
    }
    await Promise.all(chunks);
    return out;
  };
}
