import { multiplyAdd, multiplySubtract } from './simd';

// Four at a time, to about one unit in the last place. NaN stays NaN.

/** Below it e^x is as good as nothing, and soon too small to be handled fast. */
const LEAST: f32 = -87;
const LOG2_E: f32 = <f32>Math.LOG2E;
/** ln 2 in two parts; whole numbers below 2¹⁵ times the first are exact. */
const LN2_HIGH: f32 = 0.693359375;
const LN2_LOW: f32 = -2.1219444005469057e-4;
/** 1.5 · 2²³: added to a small number it leaves that number, rounded to a whole one, in the lowest bits. */
const ROUNDER: f32 = 12582912;

/** e^x for x ≤ 0, exactly zero below −87. */
export function expOfNegative(x: v128): v128 {
  const n = f32x4.add(f32x4.mul(x, f32x4.splat(LOG2_E)), f32x4.splat(ROUNDER));
  const power = powerOfTwo(n);
  const value = multiplyAdd(expMinusOneNearZero(remainder(x, n)), power, power);
  return v128.andnot(value, f32x4.lt(x, f32x4.splat(LEAST)));
}

/** e^x − 1 for x ≤ 0, accurate near 0 too. */
export function expMinusOneOfNegative(x: v128): v128 {
  // Written so that NaN comes through.
  const bounded = f32x4.pmax(x, f32x4.splat(LEAST));
  const n = f32x4.add(f32x4.mul(bounded, f32x4.splat(LOG2_E)), f32x4.splat(ROUNDER));
  const power = powerOfTwo(n);
  return multiplyAdd(expMinusOneNearZero(remainder(bounded, n)), power, f32x4.sub(power, f32x4.splat(1)));
}

/** ln(1 + t) for 0 ≤ t ≤ 1, as 2·artanh(t / (2 + t)) by its series, whose argument is a third at most. */
export function logOfOnePlus(t: v128): v128 {
  const s = f32x4.div(t, f32x4.add(t, f32x4.splat(2)));
  const z = f32x4.mul(s, s);
  let sum = multiplyAdd(z, f32x4.splat(2.0 / 15), f32x4.splat(2.0 / 13));
  sum = multiplyAdd(z, sum, f32x4.splat(2.0 / 11));
  sum = multiplyAdd(z, sum, f32x4.splat(2.0 / 9));
  sum = multiplyAdd(z, sum, f32x4.splat(2.0 / 7));
  sum = multiplyAdd(z, sum, f32x4.splat(2.0 / 5));
  sum = multiplyAdd(z, sum, f32x4.splat(2.0 / 3));
  return multiplyAdd(f32x4.mul(s, z), sum, f32x4.add(s, s));
}

/** x − n·ln 2, where n is the whole number in the lowest bits of `rounded`. */
function remainder(x: v128, rounded: v128): v128 {
  const n = f32x4.sub(rounded, f32x4.splat(ROUNDER));
  return multiplySubtract(n, f32x4.splat(LN2_LOW), multiplySubtract(n, f32x4.splat(LN2_HIGH), x));
}

/** 2ⁿ, where n is the whole number in the lowest bits of `rounded`: the exponent's bits, shifted into place. */
function powerOfTwo(rounded: v128): v128 {
  return i32x4.shl(i32x4.add(rounded, i32x4.splat(127)), 23);
}

/** e^r − 1 for |r| ≤ ln(2)/2 by its series; the first term left out is below 6e-9 of the sum. */
function expMinusOneNearZero(r: v128): v128 {
  let sum = multiplyAdd(r, f32x4.splat(1.0 / 5040), f32x4.splat(1.0 / 720));
  sum = multiplyAdd(r, sum, f32x4.splat(1.0 / 120));
  sum = multiplyAdd(r, sum, f32x4.splat(1.0 / 24));
  sum = multiplyAdd(r, sum, f32x4.splat(1.0 / 6));
  sum = multiplyAdd(r, sum, f32x4.splat(1.0 / 2));
  return multiplyAdd(f32x4.mul(r, r), sum, r);
}
