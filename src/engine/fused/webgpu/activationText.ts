import type { ActivationName } from '../../../core/activations';

/**
 * Each activation in WGSL: a function of z that gives (f(z), f′(z)). Arguments of `exp` are kept where it neither
 * overflows nor vanishes, since what WGSL does beyond is up to the GPU.
 */
const bodies: Record<ActivationName, string> = {
  relu: 'return select(vec2<f32>(), vec2<f32>(z, 1.0), z > 0.0);',

  sigmoid: `
  let a = 1.0 / (1.0 + exp(-clamp(z, -80.0, 80.0)));
  return vec2<f32>(a, a * (1.0 - a));`,

  // GPUs have no exact tanh of their own. Near zero, where 1 − 2/(e²ˣ + 1) would lose its digits, it is Lambert's
  // continued fraction x/(1 + x²/(3 + x²/(5 + x²/(7 + x²/9)))), good to 1e-9 there.
  tanh: `
  let x = min(abs(z), 10.0);
  let q = x * x;
  let small = x * (945.0 + q * (105.0 + q)) / (945.0 + q * (420.0 + q * 15.0));
  let a = sign(z) * select(1.0 - 2.0 / (exp(2.0 * x) + 1.0), small, x < 0.6);
  return vec2<f32>(a, 1.0 - a * a);`,

  softplus: `
  let e = exp(-min(abs(z), 80.0));
  return vec2<f32>(max(z, 0.0) + log(1.0 + e), select(e, 1.0, z > 0.0) / (1.0 + e));`,

  linear: 'return vec2<f32>(z, 1.0);',
};

/** The functions that a network's hidden layers call, each by its activation's name behind `f_`. */
export function activationText(names: readonly ActivationName[]): string {
  return [...new Set(names)].map((name) => `fn f_${name}(z: f32) -> vec2<f32> { ${bodies[name]} }`).join('\n');
}
