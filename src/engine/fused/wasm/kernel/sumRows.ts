import { greys } from './greys';
import { multiplyAdd } from './simd';

// A list entry holds a row's number in its upper 24 bits and a grey in its lower 8. What is summed here is
// start + Σ grey · row: with lists of lit pixels and rows of weights the sums of layer 1, with lists of samples and
// rows of gradients by z the gradient of its weights.

const zeros = memory.data(128);

/** Sums the rows that a list names into `out`; `width` bytes of each, a multiple of 32. `start` 0 means zeros. */
export function sumRows(
  list: usize,
  end: usize,
  rows: usize,
  stride: usize,
  start: usize,
  out: usize,
  width: usize,
): void {
  let column: usize = 0;
  for (; column + 128 <= width; column += 128) {
    sum32(list, end, rows + column, stride, start ? start + column : zeros, out + column);
  }
  if (column + 64 <= width) {
    sum16(list, end, rows + column, stride, start ? start + column : zeros, out + column);
    column += 64;
  }
  if (column < width) sum8(list, end, rows + column, stride, start ? start + column : zeros, out + column);
}

/** 32 columns, which is as many sums as there are registers for. */
function sum32(list: usize, end: usize, rows: usize, stride: usize, start: usize, out: usize): void {
  const table = greys;
  let s0 = v128.load(start);
  let s1 = v128.load(start, 16);
  let s2 = v128.load(start, 32);
  let s3 = v128.load(start, 48);
  let s4 = v128.load(start, 64);
  let s5 = v128.load(start, 80);
  let s6 = v128.load(start, 96);
  let s7 = v128.load(start, 112);
  if (list < end) {
    do {
      const entry = <usize>load<u32>(list);
      list += 4;
      const grey = v128.load32_splat(table + ((entry & 255) << 2));
      const row = rows + (entry >> 8) * stride;
      s0 = multiplyAdd(grey, v128.load(row), s0);
      s1 = multiplyAdd(grey, v128.load(row, 16), s1);
      s2 = multiplyAdd(grey, v128.load(row, 32), s2);
      s3 = multiplyAdd(grey, v128.load(row, 48), s3);
      s4 = multiplyAdd(grey, v128.load(row, 64), s4);
      s5 = multiplyAdd(grey, v128.load(row, 80), s5);
      s6 = multiplyAdd(grey, v128.load(row, 96), s6);
      s7 = multiplyAdd(grey, v128.load(row, 112), s7);
    } while (list < end);
  }
  v128.store(out, s0);
  v128.store(out, s1, 16);
  v128.store(out, s2, 32);
  v128.store(out, s3, 48);
  v128.store(out, s4, 64);
  v128.store(out, s5, 80);
  v128.store(out, s6, 96);
  v128.store(out, s7, 112);
}

function sum16(list: usize, end: usize, rows: usize, stride: usize, start: usize, out: usize): void {
  const table = greys;
  let s0 = v128.load(start);
  let s1 = v128.load(start, 16);
  let s2 = v128.load(start, 32);
  let s3 = v128.load(start, 48);
  if (list < end) {
    do {
      const entry = <usize>load<u32>(list);
      list += 4;
      const grey = v128.load32_splat(table + ((entry & 255) << 2));
      const row = rows + (entry >> 8) * stride;
      s0 = multiplyAdd(grey, v128.load(row), s0);
      s1 = multiplyAdd(grey, v128.load(row, 16), s1);
      s2 = multiplyAdd(grey, v128.load(row, 32), s2);
      s3 = multiplyAdd(grey, v128.load(row, 48), s3);
    } while (list < end);
  }
  v128.store(out, s0);
  v128.store(out, s1, 16);
  v128.store(out, s2, 32);
  v128.store(out, s3, 48);
}

function sum8(list: usize, end: usize, rows: usize, stride: usize, start: usize, out: usize): void {
  const table = greys;
  let s0 = v128.load(start);
  let s1 = v128.load(start, 16);
  if (list < end) {
    do {
      const entry = <usize>load<u32>(list);
      list += 4;
      const grey = v128.load32_splat(table + ((entry & 255) << 2));
      const row = rows + (entry >> 8) * stride;
      s0 = multiplyAdd(grey, v128.load(row), s0);
      s1 = multiplyAdd(grey, v128.load(row, 16), s1);
    } while (list < end);
  }
  v128.store(out, s0);
  v128.store(out, s1, 16);
}
