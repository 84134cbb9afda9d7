import { multiplyAdd } from '../simd';

const EPSILON: f32 = 1e-7;
/** What the sum of squares begins with. */
const ACCUMULATOR: f32 = 0.1;

let rate: f32 = 0;

export function beginAdagradStep(lr: f64): void {
  rate = <f32>lr;
}

/** Gives `bytes` weights their memories. */
export function startAdagrad(weights: usize, bytes: usize, span: usize): void {
  const end = weights + span + bytes;
  for (let memory = weights + span; memory < end; memory += 16) v128.store(memory, f32x4.splat(ACCUMULATOR));
}

/** s ← s + g², w ← w − η·g / √(s + ε) */
export function adagrad(gradient: usize, weights: usize, bytes: usize, span: usize): void {
  const lr = f32x4.splat(rate);
  const epsilon = f32x4.splat(EPSILON);
  for (const end = weights + bytes; weights < end; gradient += 16, weights += 16) {
    const g = v128.load(gradient);
    const square = multiplyAdd(g, g, v128.load(weights + span));
    v128.store(weights + span, square);
    const step = f32x4.div(f32x4.mul(lr, g), f32x4.sqrt(f32x4.add(square, epsilon)));
    v128.store(weights, f32x4.sub(v128.load(weights), step));
  }
}
