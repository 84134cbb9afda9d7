import { expect, it } from 'vitest';
import { defaultRun } from '../core/run';
import { calibrate } from './calibrate';
import type { OpenModel } from './Model';
import { openPlain } from './plain/plainModel';

/** Plain training that counts its steps and pretends to take this long for each. */
function counted(msPerStep: number) {
  const seen = { steps: 0, rows: 0, disposed: 0 };
  const open: OpenModel = async (...given) => ({
    ...(await openPlain(...given)),
    fit: async (rows, batch) => {
      seen.steps += rows.length / batch;
      seen.rows = Math.max(seen.rows, ...rows);
      const end = performance.now() + (msPerStep * rows.length) / batch;
      while (performance.now() < end);
      return [{ loss: 0, correct: 0, samples: rows.length }];
    },
    dispose: () => seen.disposed++,
  });
  return { open, seen };
}

it('tells the time of a step within a few dozen of them', async () => {
  const { open, seen } = counted(1);
  const ms = await calibrate(open, defaultRun);
  expect(ms).toBeGreaterThanOrEqual(1);
  expect(ms).toBeLessThan(5);
  expect(seen.steps).toBeLessThanOrEqual(33);
  expect(seen.disposed).toBe(1);
});

it('has done with a slow engine after three steps', async () => {
  const { open, seen } = counted(40);
  expect(await calibrate(open, { ...defaultRun, batch: 10_000 })).toBeGreaterThanOrEqual(40);
  expect(seen.steps).toBe(3);
});
