import { median } from '../median.mjs';

const TRAINING_SECONDS = 8;

/** Strokes drawn to time the way from the pen to the bars. */
export const STROKES = 40;

/**
 * Trains, and watches the page: tasks longer than a tenth of a second, and the wait from the pen to the bars.
 * @param {import('playwright').Page} page
 */
export async function measureTraining(page) {
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
