// What `scripts/fusedKernels.mjs` provides.

declare module 'virtual:fused-kernel/*' {
  /** Address of the compiled kernel. */
  export const url: string;
}
