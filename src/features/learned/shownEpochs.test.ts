import { expect, test } from 'vitest';
import { shownEpochs } from './shownEpochs';

const epochs = (last: number) => Array.from({ length: last + 1 }, (_, epoch) => ({ epoch }));

test('Over a long run never more than 60 epochs are shown, the last always, and none that was dropped comes back', () => {
  let before = new Set<number>();
  for (let last = 0; last <= 1000; last++) {
    const shown = shownEpochs(epochs(last)).map(({ epoch }) => epoch);
    expect(shown.length).toBeLessThanOrEqual(60);
    expect(shown.at(-1)).toBe(last);
    for (const epoch of shown) if (epoch !== last) expect(before.has(epoch), `${epoch} at ${last}`).toBe(true);
    before = new Set(shown);
  }
});

test('A short run is shown whole', () => {
  expect(shownEpochs(epochs(20))).toHaveLength(21);
});
