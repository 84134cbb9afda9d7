import type { OpenModel } from '../../Model';
import { createKernels } from './createKernels';
import { createLayout } from './createLayout';
import { createModel } from './createModel';
import { openGpu } from './openGpu';

/** A whole training step in two shaders, which are written for the run's network: `sampleShader`, `updateShader`. */
export const openFusedWebgpu: OpenModel = async (run, weights, digits) => {
  const gpu = await openGpu();
  return gpu.guard(async () => {
    const layout = createLayout(run);
    const kernels = await createKernels(gpu.device, layout, run);
    return createModel({ gpu, run, layout, kernels, weights, digits });
  });
};
