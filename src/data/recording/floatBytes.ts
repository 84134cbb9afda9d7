/**
 * Numbers as bytes that pack well and come back bit for bit: the bits of each float as a whole number less those of
 * the same float before, small either way as a small number, and the bytes of equal weight side by side.
 */

/** Bytes of a float. */
export const FLOAT_BYTES = 4;

/** 4 × n bytes of n floats; `before` are as many floats that the reader has already. */
export function floatBytes(values: Float32Array, before?: Float32Array): Uint8Array<ArrayBuffer> {
  const count = values.length;
  const bytes = new Uint8Array(FLOAT_BYTES * count);
  const bits = bitsOf(values);
  const last = before && bitsOf(before);
  for (let i = 0; i < count; i++) {
    const step = (bits[i] - (last ? last[i] : 0)) | 0;
    const folded = (step << 1) ^ (step >> 31);
    for (let plane = 0; plane < FLOAT_BYTES; plane++) bytes[plane * count + i] = folded >>> (8 * plane);
  }
  return bytes;
}

/** The floats that `floatBytes` made bytes of. */
export function floatsOf(bytes: Uint8Array, before?: Float32Array): Float32Array<ArrayBuffer> {
  const count = bytes.length / FLOAT_BYTES;
  const values = new Float32Array(count);
  const bits = bitsOf(values);
  const last = before && bitsOf(before);
  for (let i = 0; i < count; i++) {
    let folded = 0;
    for (let plane = 0; plane < FLOAT_BYTES; plane++) folded |= bytes[plane * count + i] << (8 * plane);
    const step = (folded >>> 1) ^ -(folded & 1);
    bits[i] = (last ? last[i] : 0) + step;
  }
  return values;
}

function bitsOf(values: Float32Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, values.length);
}
