import type { TrainingRun } from '../../../core/run';
import { createKernel, type Kernel } from './createKernel';
import type { Layout } from './createLayout';
import { predictBindings, predictShader } from './predictShader';
import { sampleBindings, sampleShader } from './sampleShader';
import { updateBindings, updateShader } from './updateShader';

/** A step of training is `sample` and then `update`. */
export type Kernels = Readonly<Record<'sample' | 'update' | 'predict', Kernel>>;

/** Writes and compiles the kernels of one network. */
export async function createKernels(device: GPUDevice, layout: Layout, run: TrainingRun): Promise<Kernels> {
  const [sample, update, predict] = await Promise.all([
    createKernel(device, sampleBindings, sampleShader(layout, run)),
    createKernel(device, updateBindings, updateShader(layout, run.optimizer)),
    createKernel(device, predictBindings, predictShader(layout)),
  ]);
  return { sample, update, predict };
}
