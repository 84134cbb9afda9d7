/** Writes the transpose of a matrix, rows × columns; room is read and written up to the next multiple of 4 columns. */
export function transpose(from: usize, stride: usize, to: usize, toStride: usize, rows: usize, columns: usize): void {
  let row: usize = 0;
  for (; row + 4 <= rows; row += 4) {
    for (let column: usize = 0; column < columns; column += 4) {
      transposeBlock(from + row * stride + (column << 2), stride, to + column * toStride + (row << 2), toStride);
    }
  }
  for (; row < rows; row++) {
    for (let column: usize = 0; column < columns; column++) {
      store<f32>(to + column * toStride + (row << 2), load<f32>(from + row * stride + (column << 2)));
    }
  }
}

/** 4 × 4 */
function transposeBlock(from: usize, stride: usize, to: usize, toStride: usize): void {
  const a = v128.load(from);
  const b = v128.load(from + stride);
  const c = v128.load(from + 2 * stride);
  const d = v128.load(from + 3 * stride);
  const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
  const cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
  const abHigh = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  const cdHigh = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f32>(ab, cd, 0, 1, 4, 5));
  v128.store(to + toStride, v128.shuffle<f32>(ab, cd, 2, 3, 6, 7));
  v128.store(to + 2 * toStride, v128.shuffle<f32>(abHigh, cdHigh, 0, 1, 4, 5));
  v128.store(to + 3 * toStride, v128.shuffle<f32>(abHigh, cdHigh, 2, 3, 6, 7));
}
