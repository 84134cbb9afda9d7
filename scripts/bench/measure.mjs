import { median } from '../median.mjs';

/** Name of the peer in the page. */
export const STOCK = 'stock';

/**
 * @typedef {import('./Task').Work} Work
 * @typedef {Awaited<ReturnType<typeof import('./openBench.mjs').openBench>>} Open
 * @typedef {{ id: string, software: boolean }} Entrant
 * @typedef {{ cpuMs: number, wallMs: number }} Each milliseconds of one step, or of one repetition
 *
 * @typedef {object} Result
 * @property {string} id an engine of the menu, or the peer
 * @property {boolean} software its GPU is the processor's pretence
 * @property {'cpu' | 'wall'} clock wall for engines on a GPU: what the renderer computes is not what they cost
 * @property {number} count steps or repetitions timed in each round
 * @property {number} ms median of the rounds, of one step or repetition, by `clock`
 * @property {number} timesStock median over the rounds of the peer's time by this one's, both by `clock`
 * @property {Each[]} rounds
 */

/**
 * Times one network and one kind of work on every entrant, in turns, so that a busy machine slows them alike.
 * @param {Open} open
 * @param {readonly Entrant[]} entrants the peer first
 * @param {import('../../src/core/run').TrainingRun} run
 * @param {Work} work
 * @param {{ rounds: number, targetMs: number }} options
 * @returns {Promise<Result[]>}
 */
export async function measure(open, entrants, run, work, { rounds, targetMs }) {
  /** @type {number[]} */
  const counts = [];
  for (const { id } of entrants) counts.push(await findCount(open, id, run, work, targetMs));
  /** @type {Each[][]} */
  const times = entrants.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { id }] of entrants.entries()) times[index].push(await timeOnce(open, id));
  }
  for (const { id } of entrants) await open.page.evaluate((name) => window.bench.rest(name), id);
  return entrants.map(({ id, software }, index) => {
    const clock = /web(gl|gpu)$/.test(id) ? 'wall' : 'cpu';
    const by = (/** @type {Each} */ each) => (clock === 'cpu' ? each.cpuMs : each.wallMs);
    const ms = median(times[index].map(by));
    const timesStock = median(times[index].map((each, round) => by(times[0][round]) / by(each)));
    return { id, software, clock, count: counts[index], ms, timesStock, rounds: times[index] };
  });
}

/** Work before anything is timed, milliseconds: young code runs several times slower than what the compiler makes of it. */
const WARM_UP_MS = 2000;

/**
 * Warms an entrant up and readies it with so many steps that they take about the wanted time.
 * @param {Open} open
 * @param {string} id
 * @param {import('../../src/core/run').TrainingRun} run
 * @param {Work} work
 * @param {number} targetMs
 */
async function findCount({ page }, id, run, work, targetMs) {
  const prepare = (/** @type {number} */ count) =>
    page.evaluate(
      ([name, settings, kind, steps]) => window.bench.prepare(name, settings, kind, steps),
      /** @type {const} */ ([id, run, work, count]),
    );
  let count = 1;
  for (let worked = 0; ; ) {
    await prepare(count);
    const spent = await page.evaluate((name) => window.bench.work(name), id);
    worked += spent.wallMs;
    const wanted = Math.max(1, Math.round((targetMs * spent.count) / spent.wallMs));
    const enough = worked > WARM_UP_MS && wanted <= count * 6;
    count = Math.min(wanted, count * 6);
    if (enough) break;
  }
  await prepare(count);
  return count;
}

/**
 * @param {Open} open
 * @param {string} id
 * @returns {Promise<Each>}
 */
async function timeOnce({ page, cpuMs }, id) {
  const before = await cpuMs();
  const { wallMs, count } = await page.evaluate((name) => window.bench.work(name), id);
  return { cpuMs: ((await cpuMs()) - before) / count, wallMs: wallMs / count };
}
