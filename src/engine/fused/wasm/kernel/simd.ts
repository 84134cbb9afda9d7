/** sum + a·b, four at a time; in the relaxed build rounded once, where the processor can. */
export function multiplyAdd(a: v128, b: v128, sum: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, sum);
  return f32x4.add(sum, f32x4.mul(a, b));
}

/** sum − a·b */
export function multiplySubtract(a: v128, b: v128, sum: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_nmadd(a, b, sum);
  return f32x4.sub(sum, f32x4.mul(a, b));
}
