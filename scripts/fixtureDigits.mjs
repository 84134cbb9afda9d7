import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { drawDigit } from './drawDigit.mjs';
import { isMain } from './root.mjs';

/**
 * Makes a few hundred digits as four IDX files, for tests where MNIST is not to be had. The same seed gives the
 * same files.
 *
 *     node scripts/fixtureDigits.mjs <folder> [train=600] [test=200] [seed=1]
 */

/** Names as MNIST's. */
export const fixtureFiles = [
  'train-images-idx3-ubyte.gz',
  'train-labels-idx1-ubyte.gz',
  't10k-images-idx3-ubyte.gz',
  't10k-labels-idx1-ubyte.gz',
];

/**
 * Digits 0, 1, … 9, 0, 1, …
 * @param {number} rows
 * @param {import('./drawDigit.mjs').Random} random
 * @returns {{ images: Uint8Array, labels: Uint8Array }} rows × 784 greys and rows labels
 */
export function drawDigits(rows, random) {
  const labels = Uint8Array.from({ length: rows }, (_, row) => row % 10);
  const images = new Uint8Array(rows * 784);
  labels.forEach((label, row) => {
    images.set(drawDigit(label, random), row * 784);
  });
  return { images, labels };
}

/**
 * Writes the four files and gives their paths.
 * @param {string} folder made if it is not there
 * @param {{ train?: number, test?: number, seed?: number }} [options]
 */
export function writeFixtureDigits(folder, { train = 600, test = 200, seed = 1 } = {}) {
  const random = seeded(seed);
  const [learnt, asked] = [drawDigits(train, random), drawDigits(test, random)];
  const contents = [
    idx([2051, train, 28, 28], learnt.images),
    idx([2049, train], learnt.labels),
    idx([2051, test, 28, 28], asked.images),
    idx([2049, test], asked.labels),
  ];
  mkdirSync(folder, { recursive: true });
  return fixtureFiles.map((name, i) => {
    const path = join(folder, name);
    writeFileSync(path, gzipSync(contents[i]));
    return path;
  });
}

/**
 * @param {readonly number[]} header magic number and sides
 * @param {Uint8Array} values
 */
function idx(header, values) {
  const start = Buffer.alloc(4 * header.length);
  header.forEach((number, i) => {
    start.writeUInt32BE(number, 4 * i);
  });
  return Buffer.concat([start, values]);
}

/**
 * Numbers from 0 to 1 by Marsaglia's xorshift.
 * @param {number} seed
 * @returns {import('./drawDigit.mjs').Random}
 */
export function seeded(seed) {
  let state = (seed * 2654435761 + 1) | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

if (isMain(import.meta.url)) {
  const [folder, ...numbers] = process.argv.slice(2);
  if (!folder) throw new Error('Usage: node scripts/fixtureDigits.mjs <folder> [train] [test] [seed]');
  const [train, test, seed] = numbers.map(Number);
  console.log(writeFixtureDigits(folder, { train, test, seed }).join('\n'));
}
