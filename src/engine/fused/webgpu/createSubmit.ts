import { UPDATE_THREADS } from './coversWebgpu';
import { UNIFORM_STRIDE } from './createKernel';
import type { Parts } from './createModel';
import { createSteps, type Step } from './createSteps';
import { PICK_BITS } from './stepText';
import type { TrainingBuffers } from './trainingBuffers';

/** The shaders' view of everything in one call of `fit`. */
export interface Bound {
  readonly sample: GPUBindGroup;
  readonly update: GPUBindGroup;
}

/** Puts steps into the GPU's queue, all in one submit: a dispatch for a step's samples and one for the parameters. */
export function createSubmit({ gpu, run, layout, kernels, digits }: Parts, { all }: TrainingBuffers) {
  const { queue } = gpu.device;
  const constants = createSteps(run);
  const groups = Math.ceil(layout.parameters / UPDATE_THREADS);

  return (rows: Uint32Array, steps: readonly Step[], bound: Bound): void => {
    queue.writeBuffer(
      all().picks,
      0,
      Uint32Array.from(rows, (row) => row | (digits.labels[row] << PICK_BITS)),
    );
    queue.writeBuffer(all().now, 0, constants(steps));
    const encoder = gpu.device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    steps.forEach((step, index) => {
      pass.setPipeline(kernels.sample.pipeline);
      pass.setBindGroup(0, bound.sample, [index * UNIFORM_STRIDE]);
      pass.dispatchWorkgroups(step.rows);
      pass.setPipeline(kernels.update.pipeline);
      pass.setBindGroup(0, bound.update, [index * UNIFORM_STRIDE]);
      pass.dispatchWorkgroups(groups);
    });
    pass.end();
    queue.submit([encoder.finish()]);
  };
}
