import { expMinusOneOfNegative, expOfNegative, logOfOnePlus } from './exponential';

// The numbers by which the activations are called, in the order of `core/activations.ts`.
export const RELU: i32 = 0;
export const SIGMOID: i32 = 1;
export const TANH: i32 = 2;
export const SOFTPLUS: i32 = 3;

/** Replaces `bytes` bytes of sums z by f(z); `bytes` is a multiple of 16. */
export function activate(activation: i32, values: usize, bytes: usize): void {
  const end = values + bytes;
  switch (activation) {
    case RELU:
      // This way round, NaN comes through.
      for (; values < end; values += 16) v128.store(values, f32x4.pmax(v128.load(values), f32x4.splat(0)));
      break;
    case SIGMOID:
      for (; values < end; values += 16) v128.store(values, sigmoid(v128.load(values)));
      break;
    case TANH:
      for (; values < end; values += 16) v128.store(values, tanh(v128.load(values)));
      break;
    case SOFTPLUS:
      for (; values < end; values += 16) v128.store(values, softplus(v128.load(values)));
      break;
  }
}

/** Multiplies gradients by f′(z), which for each of these functions follows from a = f(z). */
export function throughActivation(activation: i32, gradients: usize, values: usize, bytes: usize): void {
  const end = values + bytes;
  const one = f32x4.splat(1);
  switch (activation) {
    case RELU:
      for (; values < end; values += 16, gradients += 16) {
        v128.store(gradients, v128.and(v128.load(gradients), f32x4.gt(v128.load(values), f32x4.splat(0))));
      }
      break;
    case SIGMOID:
      for (; values < end; values += 16, gradients += 16) {
        const a = v128.load(values);
        v128.store(gradients, f32x4.mul(v128.load(gradients), f32x4.mul(a, f32x4.sub(one, a))));
      }
      break;
    case TANH:
      for (; values < end; values += 16, gradients += 16) {
        const a = v128.load(values);
        v128.store(gradients, f32x4.mul(v128.load(gradients), f32x4.sub(one, f32x4.mul(a, a))));
      }
      break;
    case SOFTPLUS:
      // f′ is the sigmoid of z, and that is 1 − e^(−a).
      for (; values < end; values += 16, gradients += 16) {
        const slope = f32x4.neg(expMinusOneOfNegative(f32x4.neg(v128.load(values))));
        v128.store(gradients, f32x4.mul(v128.load(gradients), slope));
      }
      break;
  }
}

/** 1 / (1 + e^(−|z|)), or e^(−|z|) times that where z is negative. */
function sigmoid(z: v128): v128 {
  const one = f32x4.splat(1);
  const power = expOfNegative(f32x4.neg(f32x4.abs(z)));
  const numerator = v128.bitselect(power, one, f32x4.lt(z, f32x4.splat(0)));
  return f32x4.div(numerator, f32x4.add(one, power));
}

/** With u = e^(−2|z|) − 1 it is −u / (2 + u), and has the sign of z. */
function tanh(z: v128): v128 {
  const sign = v128.and(z, f32x4.splat(-0.0));
  const u = expMinusOneOfNegative(f32x4.mul(f32x4.abs(z), f32x4.splat(-2)));
  return v128.or(f32x4.abs(f32x4.div(u, f32x4.add(u, f32x4.splat(2)))), sign);
}

/** max(z, 0) + ln(1 + e^(−|z|)) */
function softplus(z: v128): v128 {
  const power = expOfNegative(f32x4.neg(f32x4.abs(z)));
  return f32x4.add(f32x4.pmax(z, f32x4.splat(0)), logOfOnePlus(power));
}
