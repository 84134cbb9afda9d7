import { multiplyAdd } from './simd';

/**
 * out = x·w, or start + x·w where `start` is not 0: rows × depth by depth × width. `rows` is taken up to the next
 * multiple of 4, `width` (bytes) is a multiple of 32. A block of 4 × 8 sums stays in registers.
 */
export function multiply(
  x: usize,
  xStride: usize,
  w: usize,
  wStride: usize,
  start: usize,
  out: usize,
  outStride: usize,
  rows: usize,
  depth: usize,
  width: usize,
): void {
  const depthBytes = depth << 2;
  for (let column: usize = 0; column < width; column += 32) {
    const left = start ? v128.load(start + column) : f32x4.splat(0);
    const right = start ? v128.load(start + column, 16) : f32x4.splat(0);
    for (let row: usize = 0; row < rows; row += 4) {
      const x0 = x + row * xStride;
      const x1 = x0 + xStride;
      const x2 = x1 + xStride;
      const x3 = x2 + xStride;
      let left0 = left;
      let left1 = left;
      let left2 = left;
      let left3 = left;
      let right0 = right;
      let right1 = right;
      let right2 = right;
      let right3 = right;
      let weights = w + column;
      for (let k: usize = 0; k < depthBytes; k += 4) {
        const wLeft = v128.load(weights);
        const wRight = v128.load(weights, 16);
        weights += wStride;
        let value = v128.load32_splat(x0 + k);
        left0 = multiplyAdd(value, wLeft, left0);
        right0 = multiplyAdd(value, wRight, right0);
        value = v128.load32_splat(x1 + k);
        left1 = multiplyAdd(value, wLeft, left1);
        right1 = multiplyAdd(value, wRight, right1);
        value = v128.load32_splat(x2 + k);
        left2 = multiplyAdd(value, wLeft, left2);
        right2 = multiplyAdd(value, wRight, right2);
        value = v128.load32_splat(x3 + k);
        left3 = multiplyAdd(value, wLeft, left3);
        right3 = multiplyAdd(value, wRight, right3);
      }
      let to = out + row * outStride + column;
      v128.store(to, left0);
      v128.store(to, right0, 16);
      to += outStride;
      v128.store(to, left1);
      v128.store(to, right1, 16);
      to += outStride;
      v128.store(to, left2);
      v128.store(to, right2, 16);
      to += outStride;
      v128.store(to, left3);
      v128.store(to, right3, 16);
    }
  }
}
