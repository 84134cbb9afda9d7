import { LabError } from '../../../core/errors';
import type { TrainingRun } from '../../../core/run';
import type { Weights } from '../../../core/weights';
import type { Digits } from '../../../data/Dataset';
import type { Model } from '../../Model';
import type { Kernels } from './createKernels';
import type { Layout } from './createLayout';
import { createPredict } from './createPredict';
import { createTrain } from './createTrain';
import type { Gpu } from './openGpu';
import { readBuffer } from './readBuffer';
import { shareImages } from './sharedImages';
import { createTrainingBuffers } from './trainingBuffers';

/** What a model is made of. */
export interface Parts {
  readonly gpu: Gpu;
  readonly run: TrainingRun;
  readonly layout: Layout;
  readonly kernels: Kernels;
  readonly weights: Weights;
  readonly digits: Digits;
}

/**
 * A network on the GPU. Everything asked of it is put into the device's one queue as it is asked, so that answers are
 * those of the moment, however much is still at work.
 */
export function createModel(parts: Parts): Model {
  const { gpu, run, layout, digits } = parts;
  const { device } = gpu;
  const images = shareImages(device, digits.images);
  const buffers = createTrainingBuffers(device, run, layout);
  const { parameters } = buffers.all();
  let disposed = false;
  const train = createTrain(parts, buffers, images.buffer, () => disposed);
  const predict = createPredict(parts, parameters);

  /** A buffer that is gone must not be asked for: the device itself would count as failed. */
  function guard<T>(work: () => Promise<T>): Promise<T> {
    if (disposed) return Promise.reject(new LabError('NotTrained'));
    return gpu.guard(work);
  }

  function write(weights: Weights): void {
    let offset = 0;
    for (const { values } of weights) {
      device.queue.writeBuffer(parameters, offset, values as Float32Array<ArrayBuffer>);
      offset += values.byteLength;
    }
  }

  write(parts.weights);

  return {
    // Reading back takes milliseconds whatever was trained, and pen strokes need not wait for the end of a `fit`.
    pace: { ms: 250, batches: 4096, images: 4000 },

    fit: (rows, batch, goOn) => guard(() => train(rows, batch, goOn)),

    logits: (images) => guard(() => predict(images)),

    weights: () =>
      guard(async () => {
        const values = await readBuffer(device, parameters, 4 * layout.parameters);
        let offset = 0;
        return parts.weights.map((tensor) => {
          const from = offset;
          offset += tensor.values.length;
          return { ...tensor, values: values.slice(from, offset) };
        });
      }),

    setWeights(weights) {
      gpu.check();
      write(weights);
    },

    digitsChanged() {
      gpu.check();
      images.upload();
    },

    dispose() {
      if (disposed) return;
      disposed = true;
      buffers.dispose();
      images.release();
    },
  };
}
