import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * One of the four files, as the app expects it.
 * @typedef {object} MnistFile
 * @property {string} file name of the gzip file
 * @property {number} bytes size of the uncompressed bytes
 * @property {string} md5 of the uncompressed bytes
 */

/**
 * What is wrong with the bytes of a file, gzipped or not; undefined if they are right.
 * @param {Buffer} bytes
 * @param {MnistFile} entry
 */
export function faultOf(bytes, { bytes: expected, md5 }) {
  let raw = bytes;
  try {
    // A wrong file may unpack to anything: stop a little beyond what is expected.
    if (isGzip(bytes)) raw = gunzipSync(bytes, { maxOutputLength: expected + 1 });
  } catch {
    return 'damaged or incomplete gzip';
  }
  if (raw.length < expected) return `incomplete (${raw.length} of ${expected} bytes)`;
  return createHash('md5').update(raw).digest('hex') === md5 ? undefined : 'wrong checksum';
}

/**
 * A file from a folder, with .gz at the end of its name or without, as gzip; undefined if it is not there.
 * @param {string} folder
 * @param {MnistFile} entry
 * @param {(line: string) => void} say told when a file is there but wrong
 */
export function readMnistFile(folder, entry, say) {
  for (const name of [entry.file, entry.file.replace(/\.gz$/, '')]) {
    const path = join(folder, name);
    const bytes = readIfThere(path);
    const fault = bytes && faultOf(bytes, entry);
    if (fault) say(`${path}: ${fault}; looking elsewhere.`);
    else if (bytes) return asGzip(bytes);
  }
  return undefined;
}

/**
 * Whether the gzip file of an entry is in a folder, and right.
 * @param {string} folder
 * @param {MnistFile} entry
 */
export function isInPlace(folder, entry) {
  const bytes = readIfThere(join(folder, entry.file));
  return bytes !== undefined && faultOf(bytes, entry) === undefined;
}

/** @param {Buffer} bytes gzipped or not */
export function asGzip(bytes) {
  return isGzip(bytes) ? bytes : gzipSync(bytes);
}

/**
 * Writes a file whole or not at all, so that a reader never sees half of it.
 * @param {string} path
 * @param {string | Buffer} content
 */
export function writeWhole(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}.tmp`;
  writeFileSync(half, content);
  renameSync(half, path);
}

/** @param {Buffer} bytes */
function isGzip(bytes) {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
