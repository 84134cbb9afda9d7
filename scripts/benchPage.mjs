import { gzipSync } from 'node:zlib';
import { median } from './median.mjs';
import { openBuild } from './openBuild.mjs';

/**
 * Measures the page of the production build: bytes and time until Train can be pressed, long tasks while it
 * trains, and the time from the pen to the bars.
 *
 *     npm run bench:page [-- --json]
 */

const TRAINING_SECONDS = 8;
const STROKES = 40;

const { page, url, close } = await openBuild({ hash: '', waitForLab: false });
try {
  const load = await measureLoad();
  await page.goto(`${url}#/lab?lang=en`);
  const training = await measureTraining();
  const result = { ...load, ...training };
  if (process.argv.includes('--json')) console.log(JSON.stringify(result, null, 2));
  else {
    console.log(`script until Train can be pressed  ${(result.scriptBytes / 1000).toFixed(0)} kB gzip`);
    console.log(`styles                             ${(result.styleBytes / 1000).toFixed(0)} kB gzip`);
    console.log(`navigation to the play button      ${result.interactiveMs.toFixed(0)} ms`);
    console.log(`navigation to data and engine      ${result.readyMs.toFixed(0)} ms (${result.data})`);
    console.log(
      `long tasks while training          ${result.tasksOver100} over 100 ms, longest ${result.longestTask.toFixed(0)} ms`,
    );
    console.log(`pen to bars, median of ${STROKES}          ${result.penToBars.toFixed(1)} ms on ${result.engine}`);
  }
} finally {
  await close();
}

async function measureLoad() {
  /** @type {Map<string, Promise<Buffer>>} */
  const bodies = new Map();
  page.on('response', (response) => {
    if (/\.(js|css)$/.test(response.url())) bodies.set(response.url(), response.body());
  });
  await page.goto(`${url}?fresh#/lab?lang=en`);
  await page.getByRole('button', { name: 'Train', exact: true }).waitFor();
  const interactiveMs = await page.evaluate(() => performance.now());
  const data = await page.evaluate(() =>
    window.lab.ready().then(
      ({ data }) => data,
      () => 'none',
    ),
  );
  const readyMs = await page.evaluate(() => performance.now());
  // The page's own timeline; what the worker fetches stands in its own, but for its first script.
  const own = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const bytes = async (/** @type {string} */ ending) => {
    const found = await Promise.all(
      own.filter((name) => name.endsWith(ending) && !name.includes('.worker')).map((name) => bodies.get(name)),
    );
    return found.reduce((sum, body) => sum + gzipSync(body ?? '').length, 0);
  };
  return { scriptBytes: await bytes('.js'), styleBytes: await bytes('.css'), interactiveMs, readyMs, data };
}

async function measureTraining() {
  await page.evaluate(() => window.lab.ready().catch(() => {}));
  const { engine, tasks, waits } = await page.evaluate(
    async ([seconds, strokes]) => {
      const sleep = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));
      /** @type {number[]} */
      const tasks = [];
      const running = window.lab.train({ epochs: 100 });
      await sleep(1000);
      const observer = new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      );
      observer.observe({ entryTypes: ['longtask'] });
      await sleep(seconds * 1000);
      const pad = document.querySelector('[aria-label="Drawing pad"]');
      const bars = document.querySelector('[role=meter]')?.parentElement?.parentElement?.parentElement;
      const clear = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Clear');
      if (!pad || !bars) throw new Error('the pad or the bars are not on the page');
      const box = pad.getBoundingClientRect();
      const point = (/** @type {string} */ type, /** @type {number} */ x, /** @type {number} */ y) =>
        pad.dispatchEvent(
          new PointerEvent(type, {
            ...{ bubbles: true, pointerId: 1, isPrimary: true, button: 0, buttons: 1, pointerType: 'mouse' },
            ...{ clientX: box.left + x * box.width, clientY: box.top + y * box.height },
          }),
        );
      /** @type {number[]} */
      const waits = [];
      for (let i = 0; i < strokes; i++) {
        const changed = new Promise((resolve) => {
          const watcher = new MutationObserver(() => {
            watcher.disconnect();
            resolve(performance.now());
          });
          watcher.observe(bars, { subtree: true, attributeFilter: ['aria-valuenow'] });
        });
        const from = performance.now();
        point('pointerdown', 0.2 + 0.6 * ((i * 0.37) % 1), 0.2 + 0.6 * ((i * 0.61) % 1));
        point('pointermove', 0.2 + 0.6 * ((i * 0.53) % 1), 0.2 + 0.6 * ((i * 0.29) % 1));
        point('pointerup', 0.5, 0.5);
        waits.push((await changed) - from);
        await sleep(60);
        // No digit has more strokes than three.
        if (i % 3 === 2) clear?.click();
        await sleep(30);
      }
      window.lab.stop();
      await running;
      const engine = (await window.lab.engines()).find(({ chosen }) => chosen)?.id ?? '';
      return { engine, tasks, waits };
    },
    /** @type {const} */ ([TRAINING_SECONDS, STROKES]),
  );
  return {
    engine,
    tasksOver100: tasks.filter((ms) => ms > 100).length,
    tasksOver300: tasks.filter((ms) => ms > 300).length,
    longestTask: Math.max(0, ...tasks),
    penToBars: median(waits),
  };
}
