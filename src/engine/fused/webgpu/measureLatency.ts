import { gpuFlags } from './gpuFlags';

const TIMES = 3;

/** Milliseconds until a device says that it has done next to nothing: the least of a few. */
export async function measureLatency(device: GPUDevice): Promise<number> {
  const buffer = device.createBuffer({ size: 4, usage: gpuFlags.copyTo });
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < TIMES; time++) {
    const begun = performance.now();
    const encoder = device.createCommandEncoder();
    encoder.clearBuffer(buffer);
    device.queue.submit([encoder.finish()]);
    await device.queue.onSubmittedWorkDone();
    least = Math.min(least, performance.now() - begun);
  }
  buffer.destroy();
  return least;
}
