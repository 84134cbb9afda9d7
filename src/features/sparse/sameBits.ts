import type { Weights } from '../../core/weights';

/** How two networks of the same shape compare, tensor by tensor. */
export interface TensorBits {
  readonly name: string;
  readonly shape: readonly number[];
  readonly total: number;
  /** Numbers that are the same in all 32 bits. */
  readonly same: number;
  readonly largest: number;
}

export function sameBits(a: Weights, b: Weights): readonly TensorBits[] {
  return a.map(({ name, shape, values }, index) => {
    const other = b[index].values;
    const [ours, theirs] = [bitsOf(values), bitsOf(other)];
    return {
      name,
      shape,
      total: values.length,
      same: ours.reduce((sum, bits, i) => sum + (bits === theirs[i] ? 1 : 0), 0),
      largest: values.reduce((most, value, i) => Math.max(most, Math.abs(value - other[i])), 0),
    };
  });
}

/** The 32 bits of a number in single precision, as eight hexadecimal digits. */
export function hexOf(value: number): string {
  return bitsOf(Float32Array.of(value))[0].toString(16).padStart(8, '0');
}

function bitsOf(values: Float32Array): Uint32Array {
  // A copy, because a view needs not begin where 32-bit words do.
  return new Uint32Array(values.slice().buffer);
}
