import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { readPenDigits } from './penDigits.mjs';
import { readRealMnist } from './realMnist.mjs';
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
const tests = { mnist: readRealMnist('test'), ...readPens() };
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

/** @returns {{ pen?: Digits }} */
function readPens() {
  const path = process.env.PEN_DIGITS;
  return path ? { pen: readPenDigits(path, lab.reduce) } : {};
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
