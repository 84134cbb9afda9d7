import { median } from '../median.mjs';

/** Moves of the ruler's dot that are timed. */
export const MOVES = 48;

/** A move that changes nothing on screen is left out after this time, ms. */
const LONGEST = 2000;

/**
 * Trains a few epochs, then goes back and forth through them with the keys of the ruler's dot: the wait until the ten
 * bars show another guess at the digit drawn, and on the screen of the mistakes until the confusion matrix has changed;
 * undefined where there is none.
 * @param {import('playwright').Page} page
 */
export async function measureMoment(page) {
  await page.evaluate(async () => {
    await window.lab.ready();
    await window.lab.train({ epochs: 8 });
  });
  await page.evaluate(scribble);
  const bars = await page.evaluate(move, /** @type {const} */ (['[role=meter]', MOVES, LONGEST]));
  await page.evaluate(() => {
    location.hash = '#/inspect';
  });
  const there = await page.waitForSelector('[role=grid]', { timeout: 20_000 }).catch(() => undefined);
  const matrix = there && (await page.evaluate(move, /** @type {const} */ (['[role=grid]', MOVES, LONGEST])));
  return {
    toBars: median(bars),
    barMoves: bars.length,
    toMatrix: matrix?.length ? median(matrix) : undefined,
    matrixMoves: matrix?.length ?? 0,
  };
}

/** Runs in the page: draws what is no clear digit, so that every epoch reads it a little differently. */
function scribble() {
  const pad = document.querySelector('[aria-label="Drawing pad"]');
  if (!pad) throw new Error('the pad is not on the page');
  const box = pad.getBoundingClientRect();
  const points = [
    [0.3, 0.3],
    [0.6, 0.2],
    [0.45, 0.5],
    [0.65, 0.7],
    [0.35, 0.8],
  ];
  points.forEach(([x, y], i) => {
    const type = i === 0 ? 'pointerdown' : 'pointermove';
    const at = { clientX: box.left + x * box.width, clientY: box.top + y * box.height };
    const pen = { bubbles: true, pointerId: 1, isPrimary: true, button: 0, buttons: 1, pointerType: 'mouse' };
    pad.dispatchEvent(new PointerEvent(type, { ...pen, ...at }));
    if (i === points.length - 1) pad.dispatchEvent(new PointerEvent('pointerup', { ...pen, ...at }));
  });
}

/**
 * Runs in the page: presses keys on the ruler's dot, and waits each time until what is `shown` has changed.
 * @param {readonly [shown: string, moves: number, longest: number]} options
 * @returns {Promise<number[]>} ms, of the moves that changed something
 */
async function move([shown, moves, longest]) {
  const sleep = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));
  /** What the parts say, in one string. */
  const said = () =>
    [...document.querySelectorAll(shown)].map((part) => part.getAttribute('aria-valuenow') ?? part.textContent).join();
  await sleep(500);
  /** @type {number[]} */
  const waits = [];
  for (let i = 0; i < moves; i++) {
    const dot = document.querySelector('[role=slider][aria-valuemax="8"]');
    if (!dot) throw new Error("the ruler's dot is not on the page");
    const before = said();
    const changed = new Promise((resolve) => {
      const watcher = new MutationObserver(() => {
        if (said() === before) return;
        watcher.disconnect();
        resolve(performance.now());
      });
      watcher.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      setTimeout(() => {
        watcher.disconnect();
        resolve(undefined);
      }, longest);
    });
    const from = performance.now();
    // Seven epochs back, seven on again; never to the present, which is the engine's own answer.
    const key = i % 14 < 7 ? 'ArrowLeft' : 'ArrowRight';
    dot.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const at = await changed;
    if (typeof at === 'number') waits.push(at - from);
    await sleep(60);
  }
  return waits;
}
