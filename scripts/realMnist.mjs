import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readMnistFile } from './mnistFile.mjs';
import { root } from './root.mjs';

/**
 * A set of the real MNIST, from MNIST_DIR or from what `npm run data` fetched.
 * @param {'train' | 'test'} set
 * @returns {import('../src/data/Dataset').Digits}
 */
export function readRealMnist(set) {
  const table = JSON.parse(readFileSync(join(root, 'src/data/mnistFiles.json'), 'utf8'));
  const folders = [process.env.MNIST_DIR, join(root, '.cache/mnist')].flatMap((folder) => folder ?? []);
  const read = (/** @type {string} */ kind, /** @type {number} */ header) => {
    const entry = table.find((/** @type {any} */ file) => file.set === set && file.kind === kind);
    const packed = folders.map((folder) => readMnistFile(resolve(folder), entry, console.error)).find(Boolean);
    if (!packed) throw new Error('This needs the real MNIST: run npm run data, or set MNIST_DIR to its folder.');
    return new Uint8Array(gunzipSync(packed).subarray(header));
  };
  return { images: read('images', 16), labels: read('labels', 8) };
}
