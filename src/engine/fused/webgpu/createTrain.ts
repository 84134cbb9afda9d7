import type { Sums } from '../../Model';
import { createPace } from '../../pace';
import type { Parts } from './createModel';
import { createSubmit } from './createSubmit';
import { gpuFlags } from './gpuFlags';
import { readBuffer } from './readBuffer';
import { MOST_PICKS, MOST_STEPS, type TrainingBuffers } from './trainingBuffers';

/**
 * How long a submit may keep the GPU, milliseconds, for two may be ahead of a pen stroke. It has to be a few times as
 * long as it takes to hear of its end, or the GPU would stand idle meanwhile.
 */
const SUBMIT_MS = 12;
const LATENCIES = 3;
/** Parameters × samples of a first submit, when the GPU's speed is not known: a fraction of a second on a slow one. */
const FIRST_WORK = 2 ** 28;
const FIRST_STEPS = 16;

/**
 * Training by two kernels a step and many steps a submit. Each batch's figures stay on the GPU until the end of the
 * call and are read back all at once. While one submit is at work only one more waits behind it: the GPU never
 * idles, and whatever else is asked of it meanwhile has its turn between two of them.
 */
export function createTrain(parts: Parts, buffers: TrainingBuffers, images: GPUBuffer, disposed: () => boolean) {
  const { gpu, run, layout, kernels } = parts;
  const { device } = gpu;
  const submit = createSubmit(parts, buffers);
  const most = Math.floor(FIRST_WORK / (layout.parameters * run.batch));
  const pace = createPace({
    ms: Math.max(SUBMIT_MS, LATENCIES * gpu.latency),
    batches: MOST_STEPS,
    first: Math.min(Math.max(most, 1), FIRST_STEPS),
  });

  /** Resolves when what was submitted at `begun`, so many steps, is done, and tells the pace. */
  async function end(begun: number, before: Promise<number>, steps: number): Promise<number> {
    await device.queue.onSubmittedWorkDone();
    const now = performance.now();
    pace.took(now - Math.max(begun, await before), steps);
    return now;
  }

  /** Trains on `rows` until `goOn` says no, at least once; returns how many batches that were. */
  async function trainOn(rows: Uint32Array, batch: number, sums: GPUBuffer, goOn: () => boolean): Promise<number> {
    const given = { ...buffers.all(), images, sums };
    const bound = { sample: kernels.sample.bind(given), update: kernels.update.bind(given) };
    const total = Math.ceil(rows.length / batch);
    const most = Math.max(1, Math.floor(MOST_PICKS / batch));
    let ahead = Promise.resolve(0);
    let done = 0;
    do {
      const count = Math.min(pace.batches, most, total - done);
      const part = rows.subarray(done * batch, (done + count) * batch);
      const place = done;
      const steps = Array.from({ length: count }, (_, index) => {
        const first = index * batch;
        return { first, rows: Math.min(batch, part.length - first), place: place + index };
      });
      submit(part, steps, bound);
      const finished = end(performance.now(), ahead, count);
      done += count;
      await ahead;
      ahead = finished;
    } while (done < total && goOn() && !disposed());
    return done;
  }

  return async (rows: Uint32Array, batch: number, goOn = () => true): Promise<readonly Sums[]> => {
    if (rows.length === 0) return [];
    buffers.fit(batch);
    const { storage, copyFrom } = gpuFlags;
    const sums = device.createBuffer({ size: 16 * Math.ceil(rows.length / batch), usage: storage | copyFrom });
    try {
      const done = await trainOn(rows, batch, sums, goOn);
      const figures = await readBuffer(device, sums, 16 * done);
      return Array.from({ length: done }, (_, index) => {
        const [loss, correct, broken] = figures.subarray(4 * index);
        return { loss: broken ? Number.NaN : loss, correct, samples: Math.min(batch, rows.length - index * batch) };
      });
    } finally {
      sums.destroy();
    }
  };
}
