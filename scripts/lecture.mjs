import { readFileSync } from 'node:fs';
import { median } from './median.mjs';
import { openBuild } from './openBuild.mjs';

/**
 * Trains the lecture's networks on real MNIST in the production build and prints the slides' figures, ours, and
 * the band in which a right implementation ends.
 *
 *     npm run lecture [-- single byHand byHandTwo keras] [--engine tfjs-wasm] [--json]
 */

/** Tried when a preset ships no seeds of its own. */
const SEEDS = [1, 2, 3];

/**
 * @typedef {{ seed: number, valLoss: number[], valAccuracy: number[], accuracy: number[], loss: number[], test: { loss: number, accuracy: number } }} Result
 * @typedef {{ what: string, slides: string, band: readonly [number, number], of: (results: Result[]) => number }} Line
 */

const last = (/** @type {number[]} */ list) => list[list.length - 1];
const over = (/** @type {Result[]} */ results, /** @type {(result: Result) => number} */ pick) =>
  median(results.map(pick));
const worst = (/** @type {Result[]} */ results, /** @type {(result: Result) => number} */ pick) =>
  Math.min(...results.map(pick));

const { keras: bands } = JSON.parse(readFileSync(new URL('../src/core/slidesBands.json', import.meta.url), 'utf8'));
/**
 * What the chapter on `fit` holds against the slides; of each figure the seed that is farthest from them must be inside.
 * @type {Line[]}
 */
const kerasFit = [
  fitLine('epoch 1 training loss (running mean)', 0.3584, bands.firstLoss, (x) => x.loss[0]),
  fitLine('epoch 1 training accuracy (running mean)', 0.8971, bands.firstAccuracy, (x) => x.accuracy[0]),
  fitLine('epoch 10 training loss', 0.0324, bands.loss, (x) => last(x.loss)),
  fitLine('epoch 10 training accuracy', 0.9894, bands.accuracy, (x) => last(x.accuracy)),
  fitLine('epoch 10 validation loss', 0.1107, bands.valLoss, (x) => last(x.valLoss)),
  fitLine('epoch 10 validation accuracy', 0.9726, bands.valAccuracy, (x) => last(x.valAccuracy)),
];

/** @type {Record<string, { preset: 'single' | 'byHand' | 'byHandTwo' | 'keras', change?: object, lines: Line[] }>} */
const tables = {
  single: {
    preset: 'single',
    lines: [
      {
        what: 'epoch 10 training accuracy',
        slides: '.8945',
        band: [0.892, 0.898],
        of: (r) => over(r, (x) => x.accuracy[9]),
      },
      {
        what: 'epoch 20 training loss',
        slides: '.3343',
        band: [0.325, 0.345],
        of: (r) => over(r, (x) => last(x.loss)),
      },
      {
        what: 'epoch 20 validation accuracy',
        slides: '.9076',
        band: [0.905, 0.912],
        of: (r) => over(r, (x) => last(x.valAccuracy)),
      },
    ],
  },
  byHand: {
    preset: 'byHand',
    lines: [
      {
        what: 'epoch 1 training accuracy',
        slides: '.4753',
        band: [0.45, 0.92],
        of: (r) => over(r, (x) => x.accuracy[0]),
      },
      {
        what: 'epoch 20 validation accuracy, worst seed',
        slides: '.9576',
        band: [0.95, 0.975],
        of: (r) => worst(r, (x) => last(x.valAccuracy)),
      },
    ],
  },
  byHandTwo: {
    preset: 'byHandTwo',
    lines: [
      {
        what: '0.01: epoch 20 training accuracy',
        slides: '–',
        band: [0.35, 0.85],
        of: (r) => over(r, (x) => last(x.accuracy)),
      },
    ],
  },
  'byHandTwo, 0.001': {
    preset: 'byHandTwo',
    change: { lr: 0.001 },
    lines: [
      {
        what: '0.001: epoch 20 training accuracy',
        slides: '–',
        band: [0.7, 0.9],
        of: (r) => over(r, (x) => last(x.accuracy)),
      },
    ],
  },
  keras: {
    preset: 'keras',
    lines: [
      {
        what: 'epoch 1 validation accuracy',
        slides: '.9465',
        band: [0.93, 0.955],
        of: (r) => worst(r, (x) => x.valAccuracy[0]),
      },
      ...kerasFit,
      {
        what: 'test accuracy, median',
        slides: '.9735',
        band: [0.97, 0.98],
        of: (r) => over(r, (x) => x.test.accuracy),
      },
      { what: 'test loss, median', slides: '.1003', band: [0.085, 0.115], of: (r) => over(r, (x) => x.test.loss) },
    ],
  },
};

/**
 * A figure of every seed against the slides', the farthest one shown.
 * @param {string} what
 * @param {number} slides
 * @param {readonly [number, number]} band
 * @param {(result: Result) => number} pick
 * @returns {Line}
 */
function fitLine(what, slides, band, pick) {
  const farthest = (/** @type {Result[]} */ results) =>
    results.map(pick).reduce((most, x) => (Math.abs(x - slides) > Math.abs(most - slides) ? x : most));
  return { what, slides: slides.toFixed(4).replace(/^0/, ''), band, of: farthest };
}

const args = process.argv.slice(2);
const engineAt = args.indexOf('--engine');
const engine = engineAt >= 0 ? args[engineAt + 1] : 'tfjs-wasm';
const asked = args.filter((arg) => arg in tables);
const chosen = Object.entries(tables).filter(
  ([name, { preset }]) => !asked.length || asked.includes(name) || asked.includes(preset),
);

const { page, close } = await openBuild();
let missed = 0;
try {
  const { data } = await page.evaluate(() => window.lab.ready());
  if (data !== 'mnist') throw new Error('This needs MNIST: run npm run data, then npm run build.');
  for (const [name, { preset, change, lines }] of chosen) {
    const seeds = (await page.evaluate((key) => window.lab.presets()[key].seeds, preset)) ?? SEEDS;
    /** @type {Result[]} */
    const results = [];
    for (const seed of seeds) {
      const result = await runOnce(preset, { ...change, seed, engine });
      results.push(result);
      console.log(
        `${name}, seed ${seed}: validation accuracy ${result.valAccuracy.map((x) => x.toFixed(4)).join(' ')}`,
      );
      console.log(`  test [${result.test.loss.toFixed(4)}, ${result.test.accuracy.toFixed(4)}]`);
    }
    for (const { what, slides, band, of } of lines) {
      const ours = of(results);
      const inside = ours >= band[0] && ours <= band[1];
      if (!inside) missed++;
      console.log(
        `  ${what.padEnd(42)} slides ${slides.padEnd(6)} ours ${ours.toFixed(4)}  band ${band.join('–')}  ${inside ? 'inside' : 'OUTSIDE'}`,
      );
    }
  }
} finally {
  await close();
}
process.exitCode = missed ? 1 : 0;

/**
 * @param {'single' | 'byHand' | 'byHandTwo' | 'keras'} preset
 * @param {Record<string, unknown>} change
 * @returns {Promise<Result>}
 */
function runOnce(preset, change) {
  return page.evaluate(
    async ([key, own]) => {
      const history = await window.lab.train({ ...window.lab.presets()[key], ...own });
      const { loss, accuracy } = await window.lab.evaluate();
      return {
        seed: Number(own.seed),
        loss: history.loss,
        accuracy: history.accuracy,
        valLoss: history.val_loss,
        valAccuracy: history.val_accuracy,
        test: { loss, accuracy },
      };
    },
    /** @type {const} */ ([preset, change]),
  );
}
