import { multiplyAdd } from '../simd';
import { flushed } from './flushed';

const RHO: f32 = 0.9;
const EPSILON: f32 = 1e-7;

let rate: f32 = 0;

export function beginRmspropStep(lr: f64): void {
  rate = <f32>lr;
}

/** s ← 0.9·s + 0.1·g², w ← w − η·g / √(s + ε) */
export function rmsprop(gradient: usize, weights: usize, bytes: usize, span: usize): void {
  const lr = f32x4.splat(rate);
  const old = f32x4.splat(RHO);
  const fresh = f32x4.splat(0.1);
  const epsilon = f32x4.splat(EPSILON);
  for (const end = weights + bytes; weights < end; gradient += 16, weights += 16) {
    const g = v128.load(gradient);
    const square = flushed(multiplyAdd(old, v128.load(weights + span), f32x4.mul(fresh, f32x4.mul(g, g))));
    v128.store(weights + span, square);
    const step = f32x4.div(f32x4.mul(lr, g), f32x4.sqrt(f32x4.add(square, epsilon)));
    v128.store(weights, f32x4.sub(v128.load(weights), step));
  }
}

/** The same for gradients that are zero: the weights stay. */
export function rmspropAtRest(weights: usize, bytes: usize, span: usize): void {
  const old = f32x4.splat(RHO);
  const end = weights + span + bytes;
  for (let memory = weights + span; memory < end; memory += 16) {
    v128.store(memory, flushed(f32x4.mul(old, v128.load(memory))));
  }
}
