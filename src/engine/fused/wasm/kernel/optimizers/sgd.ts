import { multiplySubtract } from '../simd';

let rate: f32 = 0;

export function beginSgdStep(lr: f64): void {
  rate = <f32>lr;
}

/** w ← w − η·g */
export function sgd(gradient: usize, weights: usize, bytes: usize): void {
  const lr = f32x4.splat(rate);
  for (const end = gradient + bytes; gradient < end; gradient += 16, weights += 16) {
    v128.store(weights, multiplySubtract(lr, v128.load(gradient), v128.load(weights)));
  }
}
