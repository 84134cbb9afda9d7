import { expect, test } from 'vitest';
import { markdownOf, textOf } from './report.mjs';

/** @type {import('./report.mjs').Report} */
const report = {
  machine: { cpu: 'A processor', cores: 2, system: 'Linux', browser: 'Chromium 1' },
  data: 'strokes',
  rounds: 5,
  skipped: ['tfjs-webgl'],
  cells: [
    {
      units: [64, 32],
      batch: 30,
      work: 'train',
      results: [
        { id: 'stock', software: false, clock: 'cpu', count: 100, ms: 5, timesStock: 1, rounds: [] },
        { id: 'tfjs-webgpu', software: true, clock: 'wall', count: 9, ms: 80, timesStock: 0.0625, rounds: [] },
      ],
    },
  ],
};

test('The report says what was measured, on what, and what was left out', () => {
  const text = textOf(report);
  expect(text).toContain('A processor, 2 cores');
  expect(text).toContain('generated digits');
  expect(text).toContain('Left out, for want of a real GPU: tfjs-webgl.');
});

test('A table gives the time of a step, of an epoch of 1600 steps, and the ratio to the peer', () => {
  const rows = markdownOf(report)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  expect(rows).toEqual([
    '| engine | ms/step | s/epoch | × stock |',
    '|---|---:|---:|---:|',
    '| stock tfjs-wasm `fit` | 5.000 | 8.00 | 1.00 |',
    '| `tfjs-webgpu` (software GPU, by the clock) | 80.000 | 128.00 | 0.06 |',
  ]);
});
