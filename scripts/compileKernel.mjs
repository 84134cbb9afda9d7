import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './root.mjs';

/** Where the fused engine's AssemblyScript lies. */
const folder = 'src/engine/fused/wasm/kernel';
const cache = join(root, 'node_modules/.cache/mlp-lab');

/** The compiler's options; `relaxed` is the build for browsers with relaxed SIMD. */
const options = {
  simd: ['--enable', 'simd'],
  relaxed: ['--enable', 'simd', '--enable', 'relaxed-simd'],
};
const common = [
  ...['--optimizeLevel', '3', '--shrinkLevel', '0', '--converge'],
  ...['--noAssert', '--uncheckedBehavior', 'always'],
  // Nothing is ever freed: a model's memory goes with the model. A failure traps; there is no `abort` to import.
  ...['--runtime', 'stub', '--use', 'abort='],
  // It warns of v128 between modules, but these functions are called in the kernel only.
  ...['--disableWarning', '112'],
];

/** @typedef {keyof typeof options} KernelBuild */

/** Paths of the kernel's sources. */
export function kernelSources() {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(root, folder, name));
}

/**
 * Compiles the kernel and returns the path of the wasm file. Files are kept in a folder named after what
 * went into them, so that only a change compiles anew.
 * @param {KernelBuild} build
 */
export async function compileKernel(build) {
  const flags = [...common, ...options[build]];
  const file = join(cache, digest(flags), `kernel-${build}.wasm`);
  if (existsSync(file)) return file;
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, await compile(flags));
  renameSync(unfinished, file);
  return file;
}

/** @param {string[]} flags */
function digest(flags) {
  const hash = createHash('sha256').update(flags.join(' '));
  hash.update(readFileSync(join(root, 'node_modules/assemblyscript/package.json')));
  for (const source of kernelSources()) hash.update(relative(root, source)).update(readFileSync(source));
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string[]} flags
 * @returns {Promise<Uint8Array>}
 */
async function compile(flags) {
  // Loaded here, since it takes a while and is rarely needed.
  const { default: asc } = await import('assemblyscript/asc');
  /** @type {Map<string, Uint8Array>} */
  const written = new Map();
  const { error, stderr } = await asc.main([`${folder}/index.ts`, '--outFile', 'kernel.wasm', ...flags], {
    readFile: (name) => {
      const path = join(root, name);
      return existsSync(path) ? readFileSync(path, 'utf8') : null;
    },
    writeFile: (name, contents) => {
      written.set(name, /** @type {Uint8Array} */ (contents));
    },
    listFiles: () => [],
  });
  const wasm = written.get('kernel.wasm');
  if (error || !wasm) throw new Error(`The fused kernel does not compile.\n${stderr}`, { cause: error });
  if (String(stderr)) process.stderr.write(`${stderr}\n`);
  return wasm;
}
