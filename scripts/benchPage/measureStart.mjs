import { gzipSync } from 'node:zlib';

/** How the loss chart shows its first point: recharts' line, or the plain one that stands in for it. */
const POINT = 'figure[data-metric=loss] :is(.recharts-line-curve, [data-line=trace])';

const kinds = /** @type {const} */ ([
  [/\.js$/, 'script'],
  [/\.css$/, 'style'],
  [/\.wasm$/, 'wasm'],
  [/\/datasets\//, 'data'],
]);

/**
 * Milliseconds from the navigation to where Train can be pressed, and from its press, which comes at once, to the first
 * point; bytes as they would travel, gzipped, until then.
 * @typedef {{ interactive: number, firstPoint: number, bytes: Record<string, number> }} Start
 */

/**
 * Opens the app in this context and presses nothing.
 * @param {import('playwright').BrowserContext} context
 * @param {string} url
 */
export async function measureReady(context, url) {
  const page = await context.newPage();
  await page.goto(`${url}#/lab?lang=en`);
  await page.waitForFunction(() => 'lab' in window);
  const { data, engine, at } = await page.evaluate(() =>
    window.lab.ready().then((known) => ({ ...known, at: performance.now() })),
  );
  await page.close();
  return { data, engine, at };
}

/**
 * Opens the app in this context, presses Train at once and waits for the first point of the loss chart; in a context
 * that has been here before, what the browser kept is used.
 * @param {import('playwright').BrowserContext} context
 * @param {string} url
 * @returns {Promise<Start>}
 */
export async function measureStart(context, url) {
  const page = await context.newPage();
  const bytes = countBytes(page);
  await page.goto(`${url}#/lab?lang=en`);
  const start = await page.evaluate(async (selector) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const trainButton = () => {
      const found = document.querySelector('button[aria-label="Train"]:not(:disabled)');
      return found instanceof HTMLElement ? found : undefined;
    };
    while (!trainButton()) await frame();
    const interactive = performance.now();
    trainButton()?.click();
    while (!document.querySelector(selector)) await frame();
    const firstPoint = performance.now() - interactive;
    return { interactive, firstPoint };
  }, POINT);
  const counted = await bytes();
  await page.evaluate(() => window.lab.stop());
  await page.close();
  return { ...start, bytes: counted };
}

/**
 * Counts what comes over the wire, by kind, page and worker apart; what the browser has kept is not counted.
 * @param {import('playwright').Page} page
 * @returns {() => Promise<Record<string, number>>}
 */
function countBytes(page) {
  /** @type {Promise<[string, number]>[]} */
  const parts = [];
  page.on('response', (response) => {
    const url = new URL(response.url()).pathname;
    const [, kind] = kinds.find(([pattern]) => pattern.test(url)) ?? [undefined, 'other'];
    // The worker's requests have no frame of their own.
    const who = fromWorker(response) ? 'worker' : 'page';
    parts.push(sizeOf(response, kind !== 'data').then((size) => [`${who} ${kind}`, size]));
  });
  return async () => {
    /** @type {Record<string, number>} */
    const sums = {};
    for (const [key, size] of await Promise.all(parts)) sums[key] = (sums[key] ?? 0) + size;
    return sums;
  };
}

/** @param {import('playwright').Response} response */
function fromWorker(response) {
  if (/\.worker/.test(response.url())) return true;
  try {
    const { referer } = response.request().headers();
    return /\.worker|\/assets\/(?!index)/.test(referer ?? '') || /\/datasets\/|\.wasm$/.test(response.url());
  } catch {
    return true;
  }
}

/**
 * @param {import('playwright').Response} response
 * @param {boolean} pack
 */
async function sizeOf(response, pack) {
  try {
    if (response.status() === 304) return 0;
    const body = await response.body();
    return pack ? gzipSync(body).length : body.length;
  } catch {
    return 0;
  }
}
