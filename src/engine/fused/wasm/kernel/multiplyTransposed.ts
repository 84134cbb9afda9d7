import { multiplyAdd } from './simd';

/**
 * Four rows of xᵀ·d, the gradient of the weights that leave four inputs: `x` is the first of the four columns,
 * `d` are the gradients by z, both with a row for each of `samples`. `width` (bytes) is a multiple of 32.
 */
export function multiplyTransposed(
  x: usize,
  xStride: usize,
  d: usize,
  dStride: usize,
  samples: usize,
  out: usize,
  width: usize,
): void {
  const end = d + samples * dStride;
  for (let column: usize = 0; column < width; column += 32) {
    let left0 = f32x4.splat(0);
    let left1 = left0;
    let left2 = left0;
    let left3 = left0;
    let right0 = left0;
    let right1 = left0;
    let right2 = left0;
    let right3 = left0;
    let inputs = x;
    for (let gradients = d + column; gradients < end; gradients += dStride) {
      const dLeft = v128.load(gradients);
      const dRight = v128.load(gradients, 16);
      let value = v128.load32_splat(inputs);
      left0 = multiplyAdd(value, dLeft, left0);
      right0 = multiplyAdd(value, dRight, right0);
      value = v128.load32_splat(inputs, 4);
      left1 = multiplyAdd(value, dLeft, left1);
      right1 = multiplyAdd(value, dRight, right1);
      value = v128.load32_splat(inputs, 8);
      left2 = multiplyAdd(value, dLeft, left2);
      right2 = multiplyAdd(value, dRight, right2);
      value = v128.load32_splat(inputs, 12);
      left3 = multiplyAdd(value, dLeft, left3);
      right3 = multiplyAdd(value, dRight, right3);
      inputs += xStride;
    }
    let to = out + column;
    v128.store(to, left0);
    v128.store(to, right0, 16);
    to += dStride;
    v128.store(to, left1);
    v128.store(to, right1, 16);
    to += dStride;
    v128.store(to, left2);
    v128.store(to, right2, 16);
    to += dStride;
    v128.store(to, left3);
    v128.store(to, right3, 16);
  }
}
