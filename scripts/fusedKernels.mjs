import { compileKernel, kernelSources } from './compileKernel.mjs';

const name = 'virtual:fused-kernel/';

/**
 * A Vite plugin: `import { url } from 'virtual:fused-kernel/simd'` (or `/relaxed`) compiles the fused engine's kernel
 * and gives the address of the wasm file, in development, builds and tests alike.
 * @returns {import('vite').Plugin}
 */
export function fusedKernels() {
  return {
    name: 'fused-kernels',
    resolveId: {
      filter: { id: /^virtual:fused-kernel\// },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:fused-kernel\// },
      async handler(id) {
        for (const source of kernelSources()) this.addWatchFile(source);
        const build = id.slice(name.length + 1);
        if (build !== 'simd' && build !== 'relaxed')
          throw new Error(`There is no build of the kernel called ${build}.`);
        const file = await compileKernel(build);
        return `export { default as url } from ${JSON.stringify(`${file}?url&no-inline`)};`;
      },
    },
  };
}
