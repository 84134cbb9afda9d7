import { oneHot, type Tensor1D, type Tensor2D, tensor1d, tensor2d } from '@tensorflow/tfjs-core';
import type { LossName } from '../../core/losses';
import { CLASSES, PIXELS } from '../../core/network';
import type { Digits } from '../../data/Dataset';
import { greyLevels } from '../greys';

/** Some images and labels on the current backend. */
export interface Batch {
  /** n × 784, 0…1 */
  readonly images: Tensor2D;
  /** n whole numbers, 0…9 */
  readonly labels: Tensor1D;
  /** n × 10 */
  readonly targets: Tensor2D;
}

/** Labels as one-hot rows, by the way the loss takes them. */
const targetsOf: Record<LossName, (labels: Int32Array, tensor: Tensor1D) => Tensor2D> = {
  categoricalCrossentropy: oneHotRows,
  meanSquaredError: oneHotRows,
  // The sparse loss is given whole numbers and finds the right class on the device.
  sparseCategoricalCrossentropy: (_, tensor) => oneHot(tensor, CLASSES) as Tensor2D,
};

/**
 * Fetches batches from bytes; `most` is the largest batch. A batch must be used and freed before the next is made:
 * they share the array behind them. (One large tensor of all images would be slow to cut: wasm copies it whole.)
 */
export function createBatches({ images, labels }: Digits, loss: LossName) {
  let pixels = new Float32Array();

  return (rows: Uint32Array): Batch => {
    if (pixels.length < rows.length * PIXELS) pixels = new Float32Array(rows.length * PIXELS);
    rows.forEach((row, n) => {
      for (let i = 0; i < PIXELS; i++) pixels[n * PIXELS + i] = greyLevels[images[row * PIXELS + i]];
    });
    const digits = Int32Array.from(rows, (row) => labels[row]);
    const tensor = tensor1d(digits, 'int32');
    return {
      images: tensor2d(pixels.subarray(0, rows.length * PIXELS), [rows.length, PIXELS]),
      labels: tensor,
      targets: targetsOf[loss](digits, tensor),
    };
  };
}

function oneHotRows(labels: Int32Array): Tensor2D {
  const rows = new Float32Array(labels.length * CLASSES);
  labels.forEach((label, n) => {
    rows[n * CLASSES + label] = 1;
  });
  return tensor2d(rows, [labels.length, CLASSES]);
}
