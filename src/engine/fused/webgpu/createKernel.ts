import { gpuFlags } from './gpuFlags';

/** A buffer as a shader sees it. */
export interface Binding {
  readonly name: string;
  /** In WGSL. */
  readonly type: string;
  readonly access: 'uniform' | 'read' | 'read_write';
}

export type Buffers = Readonly<Record<string, GPUBuffer>>;

/** A shader, ready to run, and how it is given its buffers. */
export interface Kernel {
  readonly pipeline: GPUComputePipeline;
  bind(buffers: Buffers): GPUBindGroup;
}

/** Constants of one step stand this far apart, since an offset into a uniform must be a multiple of it. */
export const UNIFORM_STRIDE = 256;

/**
 * Compiles a shader whose entry is `main`. Its bindings are declared here, from the list that also describes them to
 * the GPU; the one `uniform` among them is bound at an offset that each dispatch sets.
 * @throws Error, saying what is wrong with the code.
 */
export async function createKernel(device: GPUDevice, bindings: readonly Binding[], code: string): Promise<Kernel> {
  // Faults of the code are this network's alone; uncaught they would count as the device's.
  device.pushErrorScope('validation');
  const layout = device.createBindGroupLayout({ entries: bindings.map(layoutEntry) });
  const module = device.createShaderModule({ code: `${bindings.map(declaration).join('\n')}\n${code}` });
  const fault = await device.popErrorScope();
  if (fault) throw new Error(fault.message);
  const pipeline = await device.createComputePipelineAsync({
    layout: device.createPipelineLayout({ bindGroupLayouts: [layout] }),
    compute: { module },
  });
  return {
    pipeline,
    bind: (buffers) =>
      device.createBindGroup({
        layout,
        entries: bindings.map(({ name, access }, binding) => {
          const size = access === 'uniform' ? UNIFORM_STRIDE : undefined;
          return { binding, resource: { buffer: buffers[name], size } };
        }),
      }),
  };
}

function declaration({ name, type, access }: Binding, binding: number): string {
  const space = access === 'uniform' ? 'uniform' : `storage, ${access}`;
  return `@group(0) @binding(${binding}) var<${space}> ${name}: ${type};`;
}

function layoutEntry({ access }: Binding, binding: number): GPUBindGroupLayoutEntry {
  const types = { uniform: 'uniform', read: 'read-only-storage', read_write: 'storage' } as const;
  const buffer = { type: types[access], hasDynamicOffset: access === 'uniform' };
  return { binding, visibility: gpuFlags.seenByCompute, buffer };
}
