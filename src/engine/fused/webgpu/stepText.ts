import type { Binding } from './createKernel';

/** Bits of a pick that name the row; the label has the upper four. */
export const PICK_BITS = 28;

/** The constants of a step, as both kernels see them; `createSteps` writes them in this order. */
export const stepBinding: Binding = { name: 'now', type: 'Step', access: 'uniform' };

export const stepText = `
struct Step {
  // Its picks, from the first on, and how many.
  first: u32,
  rows: u32,
  // Its place among the sums.
  place: u32,
  // 1/rows
  share: f32,
  rate: f32,
  // Adam's 1/(1 − β₁ᵗ) and 1/(1 − β₂ᵗ).
  meanScale: f32,
  squareScale: f32,
}`;
