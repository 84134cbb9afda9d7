import bands from '../src/core/slidesBands.json' with { type: 'json' };
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
 * @typedef {{ seed: number, lr: number, valAccuracy: number[], accuracy: number[], loss: number[], test: { loss: number, accuracy: number }, unread: number }} Result
 * @typedef {{ what: string, slides: string, band: readonly [number, number], of: (results: Result[]) => number }} Line
 */

const last = (/** @type {number[]} */ list) => list[list.length - 1];
const range = (/** @type {number[]} */ [from, to]) => /** @type {const} */ ([from, to]);
const at = (/** @type {Result[]} */ results, /** @type {number} */ lr) => results.filter((result) => result.lr === lr);
const over = (/** @type {Result[]} */ results, /** @type {(result: Result) => number} */ pick) =>
  median(results.map(pick));
const worst = (/** @type {Result[]} */ results, /** @type {(result: Result) => number} */ pick) =>
  Math.min(...results.map(pick));

/**
 * `seeds`: else those of the preset; each is trained with each of the `changes`.
 * @type {Record<string, { preset: 'single' | 'byHand' | 'byHandTwo' | 'keras', seeds?: number[], changes?: { lr: number }[], lines: Line[] }>}
 */
const tables = {
  single: {
    preset: 'single',
    lines: [
      {
        what: 'epoch 10 training accuracy',
        slides: '.8945',
        band: range(bands.single.accuracyAt10),
        of: (r) => over(r, (x) => x.accuracy[9]),
      },
      {
        what: 'epoch 20 training loss',
        slides: '.3343',
        band: range(bands.single.loss),
        of: (r) => over(r, (x) => last(x.loss)),
      },
      {
        what: 'epoch 20 training accuracy',
        slides: '.9129',
        band: range(bands.single.accuracy),
        of: (r) => over(r, (x) => last(x.accuracy)),
      },
      {
        what: 'epoch 20 validation accuracy',
        slides: '.9076',
        band: range(bands.single.valAccuracy),
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
        band: range(bands.byHand.firstAccuracy),
        of: (r) => over(r, (x) => x.accuracy[0]),
      },
      {
        what: 'epoch 20 training loss',
        slides: '.3396',
        band: range(bands.byHand.loss),
        of: (r) => over(r, (x) => last(x.loss)),
      },
      {
        what: 'epoch 20 training accuracy',
        slides: '.9728',
        band: range(bands.byHand.accuracy),
        of: (r) => over(r, (x) => last(x.accuracy)),
      },
      {
        what: 'epoch 20 validation accuracy, worst seed',
        slides: '.9576',
        band: range(bands.byHand.valAccuracy),
        of: (r) => worst(r, (x) => last(x.valAccuracy)),
      },
      {
        what: 'digits still asleep, median',
        slides: '–',
        band: range(bands.byHand.asleep),
        of: (r) => over(r, (x) => x.unread),
      },
    ],
  },
  byHandTwo: {
    preset: 'byHandTwo',
    seeds: SEEDS,
    changes: [{ lr: 0.01 }, { lr: 0.001 }],
    lines: [
      {
        what: '0.01: epoch 20 training accuracy',
        slides: '–',
        band: range(bands.byHandTwo.accuracyFast),
        of: (r) => over(at(r, 0.01), (x) => last(x.accuracy)),
      },
      {
        what: '0.001: epoch 20 training accuracy',
        slides: '–',
        band: range(bands.byHandTwo.accuracySlow),
        of: (r) => over(at(r, 0.001), (x) => last(x.accuracy)),
      },
      {
        what: 'seeds of 3 on which 0.001 ends higher',
        slides: '–',
        band: [2, 3],
        of: (r) =>
          SEEDS.filter((seed) => {
            const [fast, slow] = [0.01, 0.001].map((lr) => at(r, lr).find((x) => x.seed === seed));
            return fast && slow && last(slow.accuracy) > last(fast.accuracy);
          }).length,
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

const args = process.argv.slice(2);
const engineAt = args.indexOf('--engine');
const engine = engineAt >= 0 ? args[engineAt + 1] : 'tfjs-wasm';
const asked = args.filter((arg) => arg in tables);
const chosen = Object.entries(tables).filter(([name]) => !asked.length || asked.includes(name));

const { page, close } = await openBuild();
let missed = 0;
try {
  const { data } = await page.evaluate(() => window.lab.ready());
  if (data !== 'mnist') throw new Error('This needs MNIST: run npm run data, then npm run build.');
  for (const [name, { preset, seeds, changes = [{}], lines }] of chosen) {
    const tried = seeds ?? (await page.evaluate((key) => window.lab.presets()[key].seeds, preset)) ?? SEEDS;
    /** @type {Result[]} */
    const results = [];
    for (const seed of tried) {
      for (const change of changes) {
        const result = await runOnce(preset, { ...change, seed, engine });
        results.push(result);
        const rate = changes.length > 1 ? `, rate ${result.lr}` : '';
        console.log(
          `${name}, seed ${seed}${rate}: validation accuracy ${result.valAccuracy.map((x) => x.toFixed(4)).join(' ')}`,
        );
        console.log(`  test [${result.test.loss.toFixed(4)}, ${result.test.accuracy.toFixed(4)}]`);
      }
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
      const run = { ...window.lab.presets()[key], ...own };
      const history = await window.lab.train(run);
      const { loss, accuracy, confusion } = await window.lab.evaluate();
      // A digit asleep has no gradient, so that it is not read: under a tenth of its test images are right.
      const unread = confusion.filter((row, digit) => row[digit] < 0.1 * row.reduce((sum, n) => sum + n)).length;
      return {
        seed: Number(own.seed),
        lr: run.lr,
        loss: history.loss,
        accuracy: history.accuracy,
        valAccuracy: history.val_accuracy,
        test: { loss, accuracy },
        unread,
      };
    },
    /** @type {const} */ ([preset, change]),
  );
}
