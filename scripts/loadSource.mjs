import { join } from 'node:path';
import { build } from 'vite';
import { root } from './root.mjs';

/**
 * Bundles source files into one module that Node can import.
 * @param {readonly string[]} paths below src, without ending
 * @param {string} folder where the module is to lie, for as long as it is used
 * @returns {Promise<string>} path of the module; it exports all that they do
 */
export async function bundleSource(paths, folder) {
  const entry = 'virtual:source';
  const lines = paths.map((path) => `export * from ${JSON.stringify(join(root, 'src', `${path}.ts`))};`);
  /** @type {import('vite').Plugin} */
  const source = {
    name: 'source',
    resolveId: (id) => (id === entry ? id : undefined),
    load: (id) => (id === entry ? lines.join('\n') : undefined),
  };
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [source],
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: entry, output: { entryFileNames: 'bundle.mjs' } },
    },
  });
  return join(folder, 'bundle.mjs');
}
