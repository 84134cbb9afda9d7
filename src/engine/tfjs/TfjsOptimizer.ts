import type { Tensor } from '@tensorflow/tfjs-core';

/** What training needs of an optimizer; TensorFlow.js's own have it, and so has ours. */
export interface TfjsOptimizer {
  /** Updates the variables, each by its gradient, found by its name. */
  applyGradients(gradients: { name: string; tensor: Tensor }[]): void;
  dispose(): void;
}
