const TINY: f32 = 1e-30;

/**
 * The same number, or zero where it is far below 1e-30: what decays for long becomes so small in the end that
 * processors handle it many times slower.
 */
export function flushed(value: v128): v128 {
  const tiny = f32x4.splat(TINY);
  return f32x4.sub(f32x4.add(value, tiny), tiny);
}
