import { readdirSync } from 'node:fs';

/** A chapter that takes longer to open counts as never interactive, ms. */
const LONGEST = 30_000;

/** @typedef {{ slug: string, interactive: number | undefined }} Opening */

/**
 * Opens each chapter in a browser that has never been here, and measures the time from the navigation until the
 * course's digits are there and a control of the chapter's first figure can be used, ms; undefined where that never
 * comes.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<Opening[]>}
 */
export async function measureChapters(browser, url) {
  /** @type {Opening[]} */
  const openings = [];
  for (const slug of slugs()) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${url}#/course/${slug}?lang=en`);
    openings.push({ slug, interactive: await page.evaluate(interactive, LONGEST) });
    await context.close();
  }
  return openings;
}

/** The chapters in their order, by the names of their files, such as `01-pixels.tsx`. */
function slugs() {
  const names = readdirSync(new URL('../../src/chapters', import.meta.url)).sort();
  return names.flatMap((name) => /^\d\d-(.+)\.tsx$/.exec(name)?.[1] ?? []);
}

/**
 * Runs in the page, frame by frame.
 * @param {number} longest
 */
async function interactive(longest) {
  const controls = ['button', 'input', 'select', '[role=slider]', '[role=gridcell]', '[role=radio]'];
  const ready = () => {
    const article = document.querySelector('article[data-digits]');
    const digits = article?.getAttribute('data-digits');
    // What starts a figure may stand above it, in the same frame.
    const found = article?.querySelector('figure')?.parentElement?.querySelectorAll(controls.join()) ?? [];
    const usable = (/** @type {Element} */ control) =>
      !control.matches(':disabled, [aria-disabled=true]') && control.getClientRects().length > 0;
    return digits !== 'loading' && [...found].some(usable);
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (performance.now() < longest) {
    const now = performance.now();
    // A figure asks for its digits only after it has been drawn: what is ready must stay so.
    if (ready()) {
      await frame();
      await frame();
      if (ready()) return now;
    }
    await frame();
  }
}
