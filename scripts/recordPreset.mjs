import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';

/**
 * Trains one preset's run in Node, as the app's own trainer does on the fused kernel without relaxed SIMD, and posts
 * its recording. A thread, so that two runs can be trained at a time.
 *
 * @typedef {object} Order
 * @property {string} bundle path of the app's source for Node
 * @property {string} kernel path of the kernel's wasm file
 * @property {object} run the run's settings
 * @property {readonly { file: string, path: string, set: string, kind: string }[]} files of MNIST; none: generated digits
 */

const { bundle, kernel, run, files } = /** @type {Order} */ (workerData);
const lab = await import(pathToFileURL(bundle).href);
const open = lab.openOn(await WebAssembly.compile(readFileSync(kernel)));

/** @returns {import('../src/data/Dataset').Dataset} */
function readMnist() {
  const values = (/** @type {string} */ set, /** @type {'images' | 'labels'} */ kind) => {
    const entry = files.find((file) => file.set === set && file.kind === kind);
    if (!entry) throw new Error(`There is no file of ${set} ${kind}.`);
    return lab.parseIdx(new Uint8Array(gunzipSync(readFileSync(entry.path))), entry.file, kind).values;
  };
  const digits = (/** @type {string} */ set) => ({ images: values(set, 'images'), labels: values(set, 'labels') });
  return { name: 'mnist', train: digits('train'), test: digits('test') };
}

const choice = { engine: 'fused-wasm', reason: 'asked' };
/** @type {import('../src/engine/Engine').Engine} */
const trainer = new lab.Trainer({
  load: async (/** @type {any} */ source) =>
    files.length ? readMnist() : { name: 'strokes', ...(await lab.generateDataset(source)) },
  choose: async () => choice,
  open: () => open,
  distrust: () => {},
  list: async () => [],
});

const { size, dataSeed } = lab.defaultRun;
const data = files.length ? /** @type {const} */ ('mnist') : /** @type {const} */ ('strokes');
await trainer.load(data === 'mnist' ? { name: data } : { name: data, size, dataSeed, ...run });
await trainer.reset(/** @type {any} */ (run));
let history = lab.emptyHistory;
/** @type {import('../src/data/recording/Recording').Snapshot[]} */
const snapshots = [];
await trainer.train(
  data,
  (event) => {
    history = lab.progress(history, event);
  },
  { onWeights: (weights, epoch) => void snapshots.push({ epoch, weights }) },
);
for (const [i, { epoch, weights }] of snapshots.entries()) {
  await trainer.setWeights(weights, epoch);
  snapshots[i] = { epoch, weights, evaluation: { ...(await trainer.evaluate(data, 'test')), data } };
}
const bytes = await lab.encodeRecording({ run, history, snapshots });
const { accuracy } = /** @type {{ accuracy: number }} */ (snapshots[snapshots.length - 1].evaluation);
/** A digest of the first epoch's weights, to tell whether another run goes the same way. */
const weights = createHash('sha256');
for (const { values } of snapshots[0].weights) weights.update(values);
parentPort?.postMessage({ bytes, data, accuracy, weights: weights.digest('hex') });
