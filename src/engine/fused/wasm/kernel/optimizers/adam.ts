import { multiplyAdd, multiplySubtract } from '../simd';
import { flushed } from './flushed';

// Kept are the mean m of the gradients and the root r = √v of the mean of their squares: with r at hand, weights
// whose gradient is zero need no root.

const BETA1: f64 = 0.9;
const BETA2: f64 = 0.999;
const EPSILON: f32 = 1e-7;

/** β to the power of the step, as products in single precision, as TensorFlow.js has them. */
let power1: f32 = <f32>BETA1;
let power2: f32 = <f32>BETA2;
/** η / (1 − β₁ᵗ) */
let rate: f32 = 0;
/** 1 / √(1 − β₂ᵗ) */
let scale: f32 = 0;

export function beginAdamStep(lr: f64): void {
  rate = <f32>(lr / (1 - <f64>power1));
  scale = <f32>(1 / Math.sqrt(1 - <f64>power2));
  power1 = <f32>(<f64>power1 * BETA1);
  power2 = <f32>(<f64>power2 * BETA2);
}

/**
 * m ← β₁·m + (1 − β₁)·g, v ← β₂·v + (1 − β₂)·g², w ← w − η·m̂ / (√v̂ + ε); eight weights at a time, since roots and
 * quotients take long, but overlap.
 */
export function adam(gradient: usize, weights: usize, bytes: usize, span: usize): void {
  const lr = f32x4.splat(rate);
  const correction = f32x4.splat(scale);
  const share1 = f32x4.splat(<f32>(1 - BETA1));
  const share2 = f32x4.splat(<f32>(1 - BETA2));
  const epsilon = f32x4.splat(EPSILON);
  for (const end = weights + bytes; weights < end; gradient += 32, weights += 32) {
    const first = weights + span;
    const second = first + span;
    const gA = v128.load(gradient);
    const gB = v128.load(gradient, 16);
    const mA = v128.load(first);
    const mB = v128.load(first, 16);
    const rA = v128.load(second);
    const rB = v128.load(second, 16);
    const meanA = flushed(multiplyAdd(share1, f32x4.sub(gA, mA), mA));
    const meanB = flushed(multiplyAdd(share1, f32x4.sub(gB, mB), mB));
    // v + (1 − β₂)·(g² − v)
    const rootA = f32x4.sqrt(multiplyAdd(share2, multiplySubtract(rA, rA, f32x4.mul(gA, gA)), f32x4.mul(rA, rA)));
    const rootB = f32x4.sqrt(multiplyAdd(share2, multiplySubtract(rB, rB, f32x4.mul(gB, gB)), f32x4.mul(rB, rB)));
    v128.store(first, meanA);
    v128.store(first, meanB, 16);
    v128.store(second, rootA);
    v128.store(second, rootB, 16);
    const stepA = f32x4.div(meanA, multiplyAdd(correction, rootA, epsilon));
    const stepB = f32x4.div(meanB, multiplyAdd(correction, rootB, epsilon));
    v128.store(weights, multiplySubtract(lr, stepA, v128.load(weights)));
    v128.store(weights, multiplySubtract(lr, stepB, v128.load(weights, 16)), 16);
  }
}

/** The same for gradients that are zero. */
export function adamAtRest(weights: usize, bytes: usize, span: usize): void {
  const lr = f32x4.splat(rate);
  const correction = f32x4.splat(scale);
  const keep1 = f32x4.splat(<f32>BETA1);
  const keep2 = f32x4.splat(<f32>Math.sqrt(BETA2));
  const epsilon = f32x4.splat(EPSILON);
  for (const end = weights + bytes; weights < end; weights += 32) {
    const first = weights + span;
    const second = first + span;
    const meanA = flushed(f32x4.mul(keep1, v128.load(first)));
    const meanB = flushed(f32x4.mul(keep1, v128.load(first, 16)));
    const rootA = f32x4.mul(keep2, v128.load(second));
    const rootB = f32x4.mul(keep2, v128.load(second, 16));
    v128.store(first, meanA);
    v128.store(first, meanB, 16);
    v128.store(second, rootA);
    v128.store(second, rootB, 16);
    const stepA = f32x4.div(meanA, multiplyAdd(correction, rootA, epsilon));
    const stepB = f32x4.div(meanB, multiplyAdd(correction, rootB, epsilon));
    v128.store(weights, multiplySubtract(lr, stepA, v128.load(weights)));
    v128.store(weights, multiplySubtract(lr, stepB, v128.load(weights, 16)), 16);
  }
}
