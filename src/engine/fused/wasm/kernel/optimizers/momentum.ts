import { multiplyAdd, multiplySubtract } from '../simd';
import { flushed } from './flushed';

const MOMENTUM: f32 = 0.9;

let rate: f32 = 0;

export function beginMomentumStep(lr: f64): void {
  rate = <f32>lr;
}

/** v ← 0.9·v + g, w ← w − η·v */
export function momentum(gradient: usize, weights: usize, bytes: usize, span: usize): void {
  const lr = f32x4.splat(rate);
  const share = f32x4.splat(MOMENTUM);
  for (const end = weights + bytes; weights < end; gradient += 16, weights += 16) {
    const velocity = flushed(multiplyAdd(share, v128.load(weights + span), v128.load(gradient)));
    v128.store(weights + span, velocity);
    v128.store(weights, multiplySubtract(lr, velocity, v128.load(weights)));
  }
}

/** The same for gradients that are zero. */
export function momentumAtRest(weights: usize, bytes: usize, span: usize): void {
  const lr = f32x4.splat(rate);
  const share = f32x4.splat(MOMENTUM);
  for (const end = weights + bytes; weights < end; weights += 16) {
    const velocity = flushed(f32x4.mul(share, v128.load(weights + span)));
    v128.store(weights + span, velocity);
    v128.store(weights, multiplySubtract(lr, velocity, v128.load(weights)));
  }
}
