import { measure, STOCK } from './bench/measure.mjs';
import { openBench } from './bench/openBench.mjs';
import { readOptions } from './bench/options.mjs';
import { markdownOf, textOf, titleOf } from './bench/report.mjs';

/**
 * Times every engine of this machine's Chromium against TensorFlow.js as every tutorial uses it (`model.fit` and
 * `model.predict` on tfjs-wasm, one thread), in one browser, each in a worker of its own, in turns. Times are processor
 * time where an engine runs on the processor, and the clock's where it runs on a GPU. docs/performance.md says more.
 *
 *     npm run bench [-- --rounds 5] [--networks "64,32@30 512,512@128"] [--engines plain,tfjs-wasm]
 *                   [--work train,evaluated,predict] [--seconds 0.7] [--gpu] [--json | --markdown]
 *
 * `--seconds` is about how long each entrant works in each round; `--gpu` brings in GPUs that the processor only
 * pretends to be. `--json` prints a `Report` (bench/report.mjs).
 */

const options = readOptions(process.argv.slice(2));
/** Only the lecture's network does everything. @type {readonly import('./bench/Task').Work[]} */
const works = ['train', 'evaluated', 'predict'];
const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

const open = await openBench();
try {
  const data = await open.page.evaluate(() => window.bench.load());
  const all = await open.page.evaluate(() => window.bench.engines());
  const asked = all.filter(({ id }) => options.engines?.includes(id) ?? true);
  const skipped = asked.filter(
    ({ id, software }) => software && !options.softwareGpus && !options.engines?.includes(id),
  );
  const entrants = [{ id: STOCK, software: false }, ...asked.filter((one) => !skipped.includes(one))];
  for (const { id } of entrants) await open.page.evaluate((name) => window.bench.enter(name), id);

  /** @type {import('./bench/report.mjs').Cell[]} */
  const cells = [];
  for (const { units, batch } of options.networks) {
    const run = await open.page.evaluate(
      ([layers, rows]) => window.bench.runOf(layers, rows),
      /** @type {const} */ ([units, batch]),
    );
    const lecture = units.join() === '64,32' && batch === 30;
    for (const work of works.slice(0, lecture ? works.length : 1).filter((one) => options.works.includes(one))) {
      const results = await measure(open, entrants, run, work, options);
      cells.push({ units, batch, work, results });
      say(`${titleOf(cells[cells.length - 1])}: done`);
    }
  }
  const report = { machine: open.machine, data, rounds: options.rounds, skipped: skipped.map(({ id }) => id), cells };
  if (options.form === 'json') console.log(JSON.stringify(report, null, 2));
  else console.log(options.form === 'markdown' ? markdownOf(report) : textOf(report));
} finally {
  await open.close();
}
