import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { readMnistFile } from './mnistFile.mjs';
import { root } from './root.mjs';

/**
 * Trains the Keras preset's network on generated digits alone, with the plain engine in Node, and scores it on the
 * real MNIST test set.
 *
 *     npm run bench:digits [-- --size 60000 --epochs 10 --fresh --seeds 1,2,3 --json]
 *
 * MNIST comes from MNIST_DIR or from what `npm run data` fetched. `--fresh` draws new training digits for every epoch.
 * PEN_DIGITS may name a JSON file of real pen strokes, `[{ label, strokes: [[[x, y], …], …] }, …]` with a longer side
 * of 1000 units; they are then drawn on the pad and scored too.
 */

/** @typedef {import('../src/data/Dataset').Digits} Digits */
/** @typedef {import('../src/engine/Model').Model} Model */
/** @typedef {{ accuracy: number, classes: readonly number[] }} Score accuracies 0…1, in all and of each digit */
/** @typedef {{ seed: number, seconds: number, scores: Record<string, Score> }} Result */

const { values: given } = parseArgs({
  options: {
    size: { type: 'string', default: '60000' },
    epochs: { type: 'string', default: '10' },
    seeds: { type: 'string', default: '1,2,3' },
    fresh: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const options = {
  size: Number(given.size),
  epochs: Number(given.epochs),
  fresh: given.fresh,
  seeds: given.seeds.split(',').map(Number),
};

const lab = await loadSource([
  'core/digit',
  'core/run',
  'core/split',
  'core/weights',
  'data/strokes/generateDataset',
  'data/strokes/generateDigits',
  'engine/evaluateModel',
  'engine/plain/plainModel',
]);
const tests = { mnist: readMnistTest(), ...readPenDigits() };
/** @type {Result[]} */
const results = [];
for (const seed of options.seeds) {
  const result = await trainOnce(seed);
  results.push(result);
  if (!given.json) {
    const scores = Object.entries(result.scores).map(([name, { accuracy }]) => `${name} ${percent(accuracy)}`);
    console.log(`data seed ${seed}: ${scores.join(', ')} (${result.seconds.toFixed(0)} s)`);
  }
}
const means = Object.fromEntries(Object.keys(tests).map((name) => [name, meanScore(name)]));
if (given.json) console.log(JSON.stringify({ ...options, means, results }, null, 2));
else printTable();

/**
 * Bundles source files for Node and imports them.
 * @param {readonly string[]} paths below src, without ending
 * @returns {Promise<any>} all that they export
 */
async function loadSource(paths) {
  const folder = mkdtempSync(join(tmpdir(), 'mlp-lab-digits-'));
  try {
    const input = join(folder, 'lab.js');
    const lines = paths.map((path) => `export * from ${JSON.stringify(join(root, 'src', `${path}.ts`))};`);
    writeFileSync(input, lines.join('\n'));
    const output = { entryFileNames: 'bundle.mjs' };
    const options = { ssr: true, outDir: folder, emptyOutDir: false, rolldownOptions: { input, output } };
    await build({ root, configFile: false, publicDir: false, logLevel: 'error', build: options });
    return await import(pathToFileURL(join(folder, 'bundle.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns {Digits} */
function readMnistTest() {
  const table = JSON.parse(readFileSync(join(root, 'src/data/mnistFiles.json'), 'utf8'));
  const folders = [process.env.MNIST_DIR, join(root, '.cache/mnist')].flatMap((folder) => folder ?? []);
  const read = (/** @type {string} */ kind, /** @type {number} */ header) => {
    const entry = table.find((/** @type {any} */ file) => file.set === 'test' && file.kind === kind);
    const packed = folders.map((folder) => readMnistFile(resolve(folder), entry, console.error)).find(Boolean);
    if (!packed) throw new Error('This needs the real MNIST: run npm run data, or set MNIST_DIR to its folder.');
    return new Uint8Array(gunzipSync(packed).subarray(header));
  };
  return { images: read('images', 16), labels: read('labels', 8) };
}

/**
 * Real pen strokes as the pad shows them: 220 of its 280 units long.
 * @returns {{ pen?: Digits }}
 */
function readPenDigits() {
  if (!process.env.PEN_DIGITS) return {};
  /** @type {{ label: number, strokes: [number, number][][] }[]} */
  const all = JSON.parse(readFileSync(process.env.PEN_DIGITS, 'utf8'));
  const images = new Uint8Array(784 * all.length);
  all.forEach(({ strokes }, row) => {
    const onPad = strokes.map((stroke) => stroke.map(([x, y]) => [30 + 0.22 * x, 30 + 0.22 * y]));
    const greys = lab.reduce(onPad)?.pixels ?? [];
    for (let pixel = 0; pixel < greys.length; pixel++) images[784 * row + pixel] = Math.round(255 * greys[pixel]);
  });
  return { pen: { images, labels: Uint8Array.from(all, ({ label }) => label) } };
}

/**
 * @param {number} dataSeed
 * @returns {Promise<Result>}
 */
async function trainOnce(dataSeed) {
  const run = { ...lab.defaultRun, epochs: options.epochs };
  const { train } = lab.splitRows(options.size, run.split);
  /** @type {Digits} */
  const digits = { images: new Uint8Array(784 * train), labels: new Uint8Array(train) };
  /** @type {Model} */
  const model = await lab.openPlain(run, lab.initialWeights(run), digits);
  const begun = performance.now();
  for (let epoch = 0; epoch < run.epochs; epoch++) {
    if (epoch === 0 || options.fresh) {
      const { images, labels } = await lab.generateDigits(train, lab.trainingSeed(dataSeed, epoch));
      digits.images.set(images);
      digits.labels.set(labels);
    }
    await model.fit(lab.epochOrder(train, run.shuffle, run.seed, epoch), run.batch);
  }
  const seconds = (performance.now() - begun) / 1000;
  /** @type {Record<string, Score>} */
  const scores = {};
  for (const [name, set] of Object.entries(tests)) {
    const { accuracy, confusion } = await lab.evaluateModel(model, run, set, [0, set.labels.length]);
    const total = (/** @type {number[]} */ guesses) => guesses.reduce((sum, count) => sum + count, 0);
    const classes = confusion.map((/** @type {number[]} */ guesses, /** @type {number} */ label) => {
      return guesses[label] / total(guesses);
    });
    scores[name] = { accuracy, classes };
  }
  return { seed: dataSeed, seconds, scores };
}

/**
 * The mean of all seeds.
 * @param {string} name
 * @returns {Score}
 */
function meanScore(name) {
  const scores = results.map((result) => result.scores[name]);
  const mean = (/** @type {(score: Score) => number} */ of) =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return {
    accuracy: mean(({ accuracy }) => accuracy),
    classes: scores[0].classes.map((_, digit) => mean(({ classes }) => classes[digit])),
  };
}

function printTable() {
  const { size, epochs, fresh, seeds } = options;
  console.log(`\n784-64-32-10 trained on ${fresh ? 'fresh' : 'the same'} generated digits,`);
  console.log(`size ${size}, ${epochs} epochs, mean of ${seeds.length} data seeds; right answers in %`);
  console.log(['scored on', ' all', ...Array.from({ length: 10 }, (_, digit) => `   ${digit}`)].join('  '));
  for (const [name, { accuracy, classes }] of Object.entries(means)) {
    console.log([name.padEnd(9), ...[accuracy, ...classes].map(percent)].join('  '));
  }
}

/** @param {number} share */
function percent(share) {
  return (100 * share).toFixed(1).padStart(4);
}
