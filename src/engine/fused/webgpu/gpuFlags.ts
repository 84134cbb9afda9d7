/** Flags of WebGPU, by its specification; TypeScript knows their types but not that browsers name them. */
export const gpuFlags = {
  mapRead: 0x1,
  copyFrom: 0x4,
  copyTo: 0x8,
  uniform: 0x40,
  storage: 0x80,
  /** GPUShaderStage.COMPUTE */
  seenByCompute: 0x4,
  /** GPUMapMode.READ */
  toRead: 0x1,
};
