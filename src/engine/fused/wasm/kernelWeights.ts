import type { Tensor, Weights } from '../../../core/weights';
import type { Kernel } from './Kernel';

/** Writes weights into a kernel, whose rows are padded. */
export function writeWeights(kernel: Kernel, weights: Weights): void {
  weights.forEach(({ shape, values }, index) => {
    rowsOf(kernel, shape, index).forEach((row, i) => {
      row.set(values.subarray(i * row.length, (i + 1) * row.length));
    });
  });
}

/** A copy of a kernel's weights, named and shaped as `like`. */
export function readWeights(kernel: Kernel, like: readonly Omit<Tensor, 'values'>[]): Weights {
  return like.map(({ name, shape }, index) => {
    const values = new Float32Array(shape.reduce((product, size) => product * size));
    rowsOf(kernel, shape, index).forEach((row, i) => {
      values.set(row, i * row.length);
    });
    return { name, shape, values };
  });
}

/** The rows of a tensor in the kernel's memory: each input's of a layer's kernel, or its bias alone. */
function rowsOf(kernel: Kernel, shape: readonly number[], index: number): Float32Array[] {
  const layer = index >> 1;
  const isBias = shape.length === 1;
  const units = shape[shape.length - 1];
  const place = isBias ? kernel.biasPlace(layer) : kernel.kernelPlace(layer);
  const stride = kernel.strideOf(layer);
  return Array.from(
    { length: isBias ? 1 : shape[0] },
    (_, row) => new Float32Array(kernel.memory.buffer, place + row * stride, units),
  );
}
