import { ADAM_BETA1, ADAM_BETA2 } from '../../../core/optimizers';
import type { TrainingRun } from '../../../core/run';
import { UNIFORM_STRIDE } from './createKernel';

/** What changes from step to step, besides Adam's powers. */
export interface Step {
  /** Its first pick, and its rows. */
  readonly first: number;
  readonly rows: number;
  /** Where its figures go. */
  readonly place: number;
}

/** Writes the constants of the steps to come, for the kernels; keeps count of Adam's steps. */
export function createSteps({ lr }: TrainingRun) {
  // β to the power of the step, as float32 products: see plain's optimizers.
  let power1 = Math.fround(ADAM_BETA1);
  let power2 = Math.fround(ADAM_BETA2);

  function write(view: DataView, { first, rows, place }: Step): void {
    [first, rows, place].forEach((value, index) => {
      view.setUint32(index * 4, value, true);
    });
    [1 / rows, lr, 1 / (1 - power1), 1 / (1 - power2)].forEach((value, index) => {
      view.setFloat32(12 + index * 4, value, true);
    });
    power1 = Math.fround(power1 * ADAM_BETA1);
    power2 = Math.fround(power2 * ADAM_BETA2);
  }

  return (steps: readonly Step[]): ArrayBuffer => {
    const bytes = new ArrayBuffer(steps.length * UNIFORM_STRIDE);
    steps.forEach((step, index) => {
      write(new DataView(bytes, index * UNIFORM_STRIDE), step);
    });
    return bytes;
  };
}
