import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { compileKernel } from './compileKernel.mjs';
import { bundleSource } from './loadSource.mjs';
import { readPenDigits } from './penDigits.mjs';
import { readRealMnist } from './realMnist.mjs';

/**
 * Trains the run that the lab offers for reading everyone's writing, on the real MNIST with the app's own trainer and
 * the fused kernel, and scores it on real pen strokes, read as the pad reads them, and on MNIST's test set.
 *
 *     npm run bench:pens [-- strokes.json --seeds 1,2,3 --run "augment=none&mix=0" --json]
 *
 * The strokes (a path or PEN_DIGITS) are a JSON file, `[{ label, strokes: [[[x, y], …], …] }, …]` with a longer side of
 * 1000 units. `--run` changes settings, written as in a link. MNIST comes from MNIST_DIR or `npm run data`.
 */

/** @typedef {{ right: number, classes: readonly number[] }} Score shares, 0…1, in all and of each digit */
/** @typedef {{ seed: number, seconds: number, scores: Record<string, Score> }} Result */

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '1,2,3' },
    run: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});
const path = positionals[0] ?? process.env.PEN_DIGITS;
if (!path || !existsSync(path)) {
  const missing = path ? `There is no file ${path}.` : 'No pen strokes were named.';
  console.error(`${missing} Say where they are: npm run bench:pens -- strokes.json, or set PEN_DIGITS.`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'mlp-lab-pens-'));
const lab = await loadLab();
const settings = readRun();
const open = lab.openOn(await WebAssembly.compile(readFileSync(await compileKernel('simd'))));
const mnist = { name: 'mnist', train: readRealMnist('train'), test: readRealMnist('test') };
const pens = readPenDigits(path, lab.reduce);
const parameters = lab.parameterCount(settings);
/** @type {Result[]} */
const results = [];
for (const seed of given.seeds.split(',').map(Number)) {
  const result = await trainOnce(seed);
  results.push(result);
  const { pens: ofPens, mnist: ofMnist } = result.scores;
  if (given.json) continue;
  console.log(
    `seed ${seed}: pens ${percent(ofPens.right)} %, MNIST test ${percent(ofMnist.right)} %, ${result.seconds.toFixed(0)} s`,
  );
}
if (given.json) console.log(JSON.stringify({ run: settings, parameters, results }, null, 2));
else printTable();
rmSync(folder, { recursive: true });

/** @returns {Promise<any>} what the app's source exports */
async function loadLab() {
  const bundle = await bundleSource(
    [
      ...[
        'core/confusion',
        'core/digit',
        'core/network',
        'core/parseRun',
        'core/runText',
        'features/train/presetEntries',
      ],
      ...['engine/Trainer', 'engine/fused/wasm/fusedModel'],
    ],
    folder,
  );
  return import(pathToFileURL(bundle).href);
}

/** The lab's offer, and the settings that were given. */
function readRun() {
  const changes = Object.fromEntries(new URLSearchParams(given.run));
  const { run, problems } = lab.parseRun({ ...lab.runText(lab.runOf(lab.everyone)), ...changes });
  if (problems.length) throw new Error(`These settings make no sense: ${JSON.stringify(problems)}`);
  return run;
}

/**
 * @param {number} seed
 * @returns {Promise<Result>}
 */
async function trainOnce(seed) {
  const run = { ...settings, seed, dataSeed: seed };
  const choice = { engine: 'fused-wasm', reason: 'asked' };
  /** @type {import('../src/engine/Engine').Engine} */
  const trainer = new lab.Trainer({
    load: async () => mnist,
    choose: async () => choice,
    open: () => open,
    distrust: () => {},
    list: async () => [],
  });
  await trainer.load({ name: 'mnist' });
  await trainer.reset(run);
  const begun = performance.now();
  await trainer.train('mnist', () => {});
  const seconds = (performance.now() - begun) / 1000;
  const { guesses } = await trainer.evaluate('mnist', 'test');
  const read = await trainer.predict(Float32Array.from(pens.images, (grey) => grey / 255));
  const ofPens = Array.from(pens.labels, (_, row) => lab.argMax(read, 10 * row, 10));
  trainer.dispose();
  const halves = [0, 1].map((half) => scoreOf(ofPens, pens.labels, (row) => row % 2 === half));
  const [even, odd] = halves;
  return {
    seed,
    seconds,
    scores: { pens: scoreOf(ofPens, pens.labels), even, odd, mnist: scoreOf(guesses, mnist.test.labels) },
  };
}

/**
 * @param {ArrayLike<number>} guesses
 * @param {Uint8Array} labels
 * @param {(row: number) => boolean} counts which rows are counted, default all
 * @returns {Score}
 */
function scoreOf(guesses, labels, counts = () => true) {
  const asked = new Array(10).fill(0);
  const right = new Array(10).fill(0);
  labels.forEach((label, row) => {
    if (!counts(row)) return;
    asked[label]++;
    if (guesses[row] === label) right[label]++;
  });
  const sum = (/** @type {number[]} */ list) => list.reduce((total, count) => total + count, 0);
  return { right: sum(right) / sum(asked), classes: right.map((count, digit) => count / asked[digit]) };
}

function printTable() {
  const layers = [784, ...settings.layers.map((/** @type {{ units: number }} */ { units }) => units), 10].join('-');
  const { augment, mix, epochs, batch } = settings;
  console.log(
    `\n${layers} with ${parameters} parameters, augment ${augment}, mix ${mix}, ${epochs} epochs, batch ${batch};`,
  );
  console.log(`mean of ${results.length} seeds, right answers in %`);
  console.log(['scored on  ', ' all', ...Array.from({ length: 10 }, (_, digit) => `   ${digit}`)].join('  '));
  const names = { pens: 'pen strokes', even: '  even rows', odd: '  odd rows', mnist: 'MNIST test' };
  for (const [name, title] of Object.entries(names)) {
    const mean = (/** @type {(score: Score) => number} */ of) =>
      results.reduce((sum, { scores }) => sum + of(scores[name]), 0) / results.length;
    const columns = [
      mean(({ right }) => right),
      ...Array.from({ length: 10 }, (_, digit) => mean(({ classes }) => classes[digit])),
    ];
    console.log([title.padEnd(11), ...columns.map(percent)].join('  '));
  }
}

/** @param {number} share */
function percent(share) {
  return (100 * share).toFixed(1).padStart(4);
}
