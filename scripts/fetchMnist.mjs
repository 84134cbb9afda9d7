import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { download, NoAnswer } from './download.mjs';
import { mirrorsOf } from './mirrors.mjs';
import { asGzip, faultOf, isInPlace, readMnistFile, writeWhole } from './mnistFile.mjs';
import { isMain, root } from './root.mjs';

/**
 * @typedef {object} Options
 * @property {readonly import('./mnistFile.mjs').MnistFile[]} table the four files
 * @property {readonly string[]} folders looked into first, in this order
 * @property {readonly string[]} mirrors addresses that the file name is appended to, best first
 * @property {string} cache folder that keeps what was found
 * @property {string} target folder of data sets in the app: gets `mnist/` and `index.json`
 * @property {import('./download.mjs').Limits} limits
 * @property {(line: string) => void} say
 * @property {(text: string) => void} [tick] told how a download goes on, several times a second
 */

/**
 * Puts the four files beside the app, from a folder or a mirror, and lists them in `index.json`. Every file's
 * uncompressed bytes are checked, wherever they come from.
 * @param {Options} options
 * @returns {Promise<boolean>} whether all four are in place; if not, the listing is empty and `say` was told why
 */
export async function fetchMnist(options) {
  const { table, target, cache, folders, say } = options;
  const mirrors = new Mirrors(options);
  let complete = true;
  for (const entry of table) {
    const place = join(target, 'mnist');
    if (isInPlace(place, entry)) continue;
    const local = folders.map((folder) => readMnistFile(folder, entry, say)).find(Boolean);
    const packed = local ?? (await mirrors.get(entry));
    complete = packed !== undefined;
    if (!packed) break;
    writeWhole(join(cache, entry.file), packed);
    writeWhole(join(place, entry.file), packed);
  }
  writeWhole(join(target, 'index.json'), JSON.stringify(complete ? { mnist: table.map(({ file }) => file) } : {}));
  say(complete ? 'MNIST is in place.' : missing(mirrors.faults));
  return complete;
}

/** @param {ReadonlyMap<string, string>} faults of each mirror */
function missing(faults) {
  const tried = [...faults].map(([host, fault]) => `${host}: ${fault}`).join('; ');
  return (
    `MNIST could not be had (${tried || 'no mirror tried'}): the app will run without it. To add it, run ` +
    '"npm run data" again with MNIST_DIR set to a folder with its four files or MNIST_MIRROR to a web address of them.'
  );
}

/** The mirrors that still answer. */
class Mirrors {
  /** The last fault of each mirror, by its host. @type {Map<string, string>} */
  faults = new Map();

  /** @param {Options} options */
  constructor({ mirrors, limits, say, tick = () => {} }) {
    this.alive = [...mirrors];
    this.limits = limits;
    this.say = say;
    this.tick = tick;
  }

  /**
   * A file from the first mirror that gives it whole, as gzip.
   * @param {import('./mnistFile.mjs').MnistFile} entry
   */
  async get(entry) {
    for (const mirror of [...this.alive]) {
      const host = URL.canParse(mirror) ? new URL(mirror).host : mirror;
      try {
        const bytes = await this.download(mirror, host, entry.file);
        const fault = faultOf(bytes, entry);
        if (fault) throw new Error(fault);
        this.say(`${entry.file} came from ${host}.`);
        return asGzip(bytes);
      } catch (error) {
        this.faults.set(host, error instanceof Error ? error.message : String(error));
        if (error instanceof NoAnswer) this.alive.splice(this.alive.indexOf(mirror), 1);
      }
    }
    return undefined;
  }

  /**
   * @param {string} mirror
   * @param {string} host
   * @param {string} file
   */
  download(mirror, host, file) {
    const url = `${mirror.replace(/\/*$/, '/')}${file}`;
    return download(url, this.limits, (got) => this.tick(`${file} from ${host}: ${(got / 1e6).toFixed(1)} MB`));
  }
}

/** Gets MNIST as the environment says; what `npm run data` does. */
export function fetchMnistHere() {
  const cache = join(root, '.cache/mnist');
  const { MNIST_DIR } = process.env;
  const { stderr } = process;
  return fetchMnist({
    table: JSON.parse(readFileSync(join(root, 'src/data/mnistFiles.json'), 'utf8')),
    folders: MNIST_DIR ? [resolve(MNIST_DIR), cache] : [cache],
    mirrors: mirrorsOf(process.env),
    cache,
    target: join(root, 'public/datasets'),
    limits: { connectMs: 3_000, stallMs: 10_000 },
    say: (line) => stderr.write(`${stderr.isTTY ? '\r\x1b[K' : ''}${line}\n`),
    tick: stderr.isTTY ? (text) => stderr.write(`\r\x1b[K${text}`) : undefined,
  });
}

if (isMain(import.meta.url)) {
  await fetchMnistHere();
  // A name that is still being looked up would keep the process waiting.
  process.exit(0);
}
