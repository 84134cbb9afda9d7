import { readFileSync } from 'node:fs';

/** @typedef {import('../src/data/Dataset').Digits} Digits */
/** @typedef {[x: number, y: number][][]} Strokes */

/**
 * Real pen strokes as the pad reduces them: 220 of its 280 units long, its own pen.
 * @param {string} path a JSON file, `[{ label, strokes: [[[x, y], …], …] }, …]` with a longer side of 1000 units
 * @param {(strokes: Strokes) => { pixels: Float32Array } | undefined} reduce the pad's own
 * @returns {Digits}
 */
export function readPenDigits(path, reduce) {
  /** @type {{ label: number, strokes: Strokes }[]} */
  const all = JSON.parse(readFileSync(path, 'utf8'));
  const images = new Uint8Array(784 * all.length);
  all.forEach(({ strokes }, row) => {
    const greys = reduce(strokes.map((stroke) => stroke.map(([x, y]) => [30 + 0.22 * x, 30 + 0.22 * y])))?.pixels ?? [];
    for (let pixel = 0; pixel < greys.length; pixel++) images[784 * row + pixel] = Math.round(255 * greys[pixel]);
  });
  return { images, labels: Uint8Array.from(all, ({ label }) => label) };
}
