import { activations } from '../../core/activations';

/** The activation functions of the lecture. */
export const curveNames = ['sigmoid', 'tanh', 'relu'] as const;
export type CurveName = (typeof curveNames)[number];

/** The stretch of z that is drawn, ±. */
export const Z_LIMIT = 6;

/** f(z) and f′(z). */
export interface CurvePoint {
  readonly value: number;
  readonly slope: number;
}

export function pointAt(name: CurveName, z: number): CurvePoint {
  const { apply, derivative } = activations[name];
  const value = apply(z);
  return { value, slope: derivative(z, value) };
}

/** Lowest and highest f(z) that is drawn, and the lines between. */
export const scales: Record<
  CurveName,
  { readonly from: number; readonly to: number; readonly ticks: readonly number[] }
> = {
  sigmoid: { from: -0.1, to: 1.1, ticks: [0, 0.5, 1] },
  tanh: { from: -1.2, to: 1.2, ticks: [-1, 0, 1] },
  relu: { from: -0.6, to: 6.6, ticks: [0, 3, 6] },
};

/** A place on the z axis as the point can take it: tenths, inside the drawing. */
export function snapped(z: number): number {
  const tenths = Math.round(Math.min(Z_LIMIT, Math.max(-Z_LIMIT, z)) * 10) / 10;
  return tenths === 0 ? 0 : tenths;
}
