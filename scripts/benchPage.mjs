import { measureChapters } from './benchPage/measureChapters.mjs';
import { measureMoment } from './benchPage/measureMoment.mjs';
import { measureReady, measureStart } from './benchPage/measureStart.mjs';
import { measureTraining, STROKES } from './benchPage/measureTraining.mjs';
import { openBuild } from './openBuild.mjs';

/**
 * Measures the page of the production build: how soon Train can be pressed, how soon the first point of the loss chart
 * stands after the press, on a first visit and on a second; bytes until then; long tasks while it trains, and the time
 * from the pen to the bars; the time from the ruler's dot to the bars and to the confusion matrix; and how soon each
 * chapter of the course can be used.
 *
 *     npm run bench:page [-- --json]
 */

const { page, url, close } = await openBuild();
try {
  const [cold, warm] = await twice(measureStart);
  const [first, second] = await twice(measureReady);
  const training = await measureTraining(page);
  const moment = await measureMoment(page);
  const chapters = await measureChapters(browserOf(), url);
  const result = {
    cold: { ...cold, ready: first.at },
    warm: { ...warm, ready: second.at },
    data: second.data,
    training,
    moment,
    chapters,
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify(result, null, 2));
  else print(result);
} finally {
  await close();
}

function browserOf() {
  const browser = page.context().browser();
  if (!browser) throw new Error('the browser is gone');
  return browser;
}

/**
 * Measures in a browser that has never been here, then in the same.
 * @template T
 * @param {(context: import('playwright').BrowserContext, url: string) => Promise<T>} measure
 * @returns {Promise<[T, T]>}
 */
async function twice(measure) {
  const context = await browserOf().newContext({ viewport: { width: 1440, height: 900 } });
  const results = /** @type {[T, T]} */ ([await measure(context, url), await measure(context, url)]);
  await context.close();
  return results;
}

/**
 * @typedef {import('./benchPage/measureStart.mjs').Start & { ready: number }} Visit
 * @param {{ cold: Visit, warm: Visit, data: string, training: Awaited<ReturnType<typeof measureTraining>>, moment: Awaited<ReturnType<typeof measureMoment>>, chapters: import('./benchPage/measureChapters.mjs').Opening[] }} result
 */
function print({ cold, warm, data, training, moment, chapters }) {
  const ms = (/** @type {number} */ value) => `${value.toFixed(0).padStart(7)} ms`;
  const line = (/** @type {string} */ what, /** @type {string} */ first, second = '') =>
    console.log(`${what.padEnd(42)}${first}${second}`);
  line('', 'first visit', '  second');
  line('navigation to Train can be pressed', ms(cold.interactive), ms(warm.interactive));
  line('Train pressed then, to the first point', ms(cold.firstPoint), ms(warm.firstPoint));
  line(`navigation to data (${data}) and engine`, ms(cold.ready), ms(warm.ready));
  console.log('over the wire until the first point of a first visit, gzipped:');
  for (const [kind, size] of Object.entries(cold.bytes).sort())
    line(`  ${kind}`, `${(size / 1000).toFixed(0).padStart(7)} kB`);
  console.log(`while ${training.engine} trains:`);
  line('  tasks over 100 ms; the longest', `${training.tasksOver100}; ${training.longestTask.toFixed(0)} ms`);
  line(`  pen to bars, median of ${STROKES}`, `${training.penToBars.toFixed(1)} ms`);
  console.log("the ruler's dot moved to another epoch:");
  line(`  to the bars, median of ${moment.barMoves}`, `${moment.toBars.toFixed(1)} ms`);
  if (moment.toMatrix !== undefined)
    line(`  to the confusion matrix, median of ${moment.matrixMoves}`, `${moment.toMatrix.toFixed(1)} ms`);
  console.log('a chapter opened on a first visit, to its first figure can be used:');
  for (const { slug, interactive } of chapters)
    line(
      `  ${slug}`,
      interactive === undefined ? '  never' : `${ms(interactive)}${interactive > 2000 ? '  over 2 s' : ''}`,
    );
}
