import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { compileKernel, kernelSources } from './compileKernel.mjs';
import { bundleSource } from './loadSource.mjs';
import { faultOf, writeWhole } from './mnistFile.mjs';
import { isMain, root } from './root.mjs';

/**
 * A good run of each preset, recorded for the app to replay. They are trained by the app's own code on the fused kernel
 * without relaxed SIMD, whose bits are the same on every machine. What was trained once is kept in `.cache/recordings`
 * under a name made of everything that it depends on.
 */

const cache = join(root, '.cache/recordings');
const target = join(root, 'public/recordings');
/** Where MNIST is missing, fewer generated digits will do. */
const GENERATED = 12_000;

/**
 * `bitsOf`: the preset that gives the same figures and weights, which is tried each time; it is not recorded twice.
 * @type {readonly { preset: string, bitsOf?: string }[]}
 */
const wanted = [
  { preset: 'single' },
  { preset: 'byHand' },
  { preset: 'byHandTwo' },
  { preset: 'keras' },
  { preset: 'sparse', bitsOf: 'keras' },
];

/** Source that the numbers of a run depend on, or the form of its file. */
const dependencies = [
  ...[
    'presets',
    'run',
    'initializers',
    'random',
    'weights',
    'network',
    'split',
    'losses',
    'optimizers',
    'progress',
  ].map((name) => `core/${name}.ts`),
  ...['Trainer', 'TrainingDigits', 'createTrainingDigits', 'trainEpochs', 'evaluateModel', 'pace'].map(
    (name) => `engine/${name}.ts`,
  ),
  ...['fusedModel', 'kernelWeights'].map((name) => `engine/fused/wasm/${name}.ts`),
  ...['encodeRecording', 'envelope', 'floatBytes'].map((name) => `data/recording/${name}.ts`),
];

/** What the bundle for Node has to export. */
const exports = [
  ...['core/presets', 'core/progress', 'core/run', 'data/idx', 'data/strokes/generateDataset'],
  ...['data/recording/encodeRecording', 'engine/Trainer', 'engine/fused/wasm/fusedModel'],
];

/** @typedef {{ file: string, set: string, kind: string, path: string, bytes: number, md5: string }} MnistPath */
/** @typedef {{ file: string, bytes: number, data: string, seed: number, epochs: number, accuracy: number }} Made */

/** Makes what is not there yet, and lists all of it in `public/recordings/index.json`. */
export async function makeRecordings() {
  const files = mnistPaths();
  const key = digest(files);
  const folder = join(cache, key);
  const listing = join(folder, 'index.json');
  if (!existsSync(listing)) {
    // What other settings, sources or data once gave is not needed any more.
    rmSync(cache, { recursive: true, force: true });
    await trainAll(folder, key, files);
  }
  /** @type {(Made & { preset: string })[]} */
  const list = JSON.parse(readFileSync(listing, 'utf8'));
  const names = new Set(list.map(({ file }) => file));
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(target)) if (!names.has(name)) rmSync(join(target, name));
  for (const name of names) {
    const path = join(target, name);
    const size = statSync(join(folder, name)).size;
    if (!existsSync(path) || statSync(path).size !== size) writeWhole(path, readFileSync(join(folder, name)));
  }
  writeWhole(join(target, 'index.json'), JSON.stringify(list));
}

/**
 * The four files beside the app; none where they are not all there.
 * @returns {MnistPath[]}
 */
function mnistPaths() {
  /** @type {MnistPath[]} */
  const table = JSON.parse(readFileSync(join(root, 'src/data/mnistFiles.json'), 'utf8'));
  const files = table.map((entry) => ({ ...entry, path: join(root, 'public/datasets/mnist', entry.file) }));
  const fine = files.every((entry) => existsSync(entry.path) && !faultOf(readFileSync(entry.path), entry));
  return fine ? files : [];
}

/** @param {readonly MnistPath[]} files */
function digest(files) {
  const hash = createHash('sha256').update(JSON.stringify([wanted, files.map(({ md5 }) => md5), GENERATED]));
  const strokes = files.length ? [] : readdirSync(join(root, 'src/data/strokes')).map((name) => `data/strokes/${name}`);
  const sources = [...dependencies, ...strokes.filter((name) => !name.includes('.test.'))];
  for (const path of [...sources.map((name) => join(root, 'src', name)), ...kernelSources()]) {
    hash.update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * @param {string} folder
 * @param {string} key
 * @param {readonly MnistPath[]} files
 */
async function trainAll(folder, key, files) {
  const begun = performance.now();
  process.stderr.write(`Recording a run of each preset on ${files.length ? 'MNIST' : 'generated digits'} …\n`);
  mkdirSync(folder, { recursive: true });
  const bundle = await bundleSource(exports, folder);
  const lab = await import(pathToFileURL(bundle).href);
  const kernel = await compileKernel('simd');
  /** @type {Map<string, Made & { weights: string }>} */
  const made = new Map();
  await inTurn(
    // The longest first, so that none is left over at the end.
    [...wanted].sort((a, b) => lab.presets[b.preset].epochs - lab.presets[a.preset].epochs),
    async ({ preset, bitsOf }) => {
      const { seeds, ...settings } = lab.presets[preset];
      const digits = files.length ? {} : { data: 'strokes', size: GENERATED };
      // One epoch shows whether two runs go the same way.
      const run = { ...settings, ...digits, ...(bitsOf && { epochs: 1 }) };
      const { bytes, ...facts } = await record({ bundle, kernel, run, files });
      const file = `${preset}-${key}.mlprun`;
      if (!bitsOf) writeWhole(join(folder, file), Buffer.from(bytes));
      made.set(preset, { file, bytes: bytes.length, seed: run.seed, epochs: run.epochs, ...facts });
    },
  );
  writeWhole(join(folder, 'index.json'), JSON.stringify(listed(made)));
  rmSync(bundle);
  process.stderr.write(`Recorded in ${((performance.now() - begun) / 1000).toFixed(1)} s.\n`);
}

/** @param {ReadonlyMap<string, Made & { weights: string }>} made */
function listed(made) {
  return wanted.flatMap(({ preset, bitsOf }) => {
    const own = made.get(preset);
    const other = bitsOf === undefined ? undefined : made.get(bitsOf);
    if (!own) return [];
    if (!other) return [{ preset, ...own, weights: undefined }];
    const same = own.weights === other.weights;
    return same ? [{ preset, ...other, weights: undefined, sameAs: bitsOf }] : [];
  });
}

/**
 * One run in a thread of its own.
 * @param {import('./recordPreset.mjs').Order} workerData
 * @returns {Promise<{ bytes: Uint8Array, data: string, accuracy: number, weights: string }>}
 */
function record(workerData) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./recordPreset.mjs', import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/**
 * As many at a time as there are processors.
 * @template T
 * @param {readonly T[]} list
 * @param {(item: T) => Promise<void>} work
 */
async function inTurn(list, work) {
  const rest = [...list];
  const one = async () => {
    for (let item = rest.shift(); item; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, one));
}

if (isMain(import.meta.url)) await makeRecordings();
