import { compileKernel, kernelSources } from './compileKernel.mjs';

/**
 * A Vite plugin: `import { url } from 'virtual:fused-kernel/simd'` (or `/relaxed`) compiles the fused engine's kernel and
 * gives the address of the wasm file, in development, builds and tests alike.
 * @returns {import('vite').Plugin}
 */
export function fusedKernels() {
  const name = 'virtual:fused-kernel/';
  return {
    name: 'fused-kernels',
    resolveId: (id) => (id.startsWith(name) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${name}`)) return undefined;
      for (const source of kernelSources()) this.addWatchFile(source);
      const build = id.slice(name.length + 1);
      if (build !== 'simd' && build !== 'relaxed') throw new Error(`There is no build of the kernel called ${build}.`);
      const file = await compileKernel(build);
      return `export { default as url } from ${JSON.stringify(`${file}?url&no-inline`)};`;
    },
  };
}
