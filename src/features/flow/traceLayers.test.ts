import { expect, test } from 'vitest';
import { entrySum, strongestTerms } from '../../core/entrySum';
import { presets } from '../../core/presets';
import { shownNumber } from '../../core/shownNumber';
import { initialWeights } from '../../core/weights';
import { generateDigits } from '../../data/strokes/generateDigits';
import { trace } from '../../engine/plain/trace';
import { entryOf, traceLayers } from './traceLayers';

const run = presets.keras;
const weights = initialWeights(run);

test("A digit's way through the layers is the plain engine's, entry by entry, and every sum shown is its z", async () => {
  const { images } = await generateDigits(3, 4);
  for (const row of [0, 1, 2]) {
    const bytes = images.subarray(row * 784, (row + 1) * 784);
    const layers = traceLayers(run, weights, bytes);
    const reference = trace(
      run,
      weights,
      Float32Array.from(bytes, (byte) => byte / 255),
    );
    expect(layers.map(({ number, units }) => [number, units])).toEqual([
      [1, 64],
      [2, 32],
      [3, 10],
    ]);
    layers.forEach((layer, index) => {
      layer.a.forEach((a, unit) => {
        expect(a).toBeCloseTo(reference[index][unit], 5);
        const entry = entryOf(layer, unit);
        expect(entrySum(entry, strongestTerms(entry, 6)).z).toBe(shownNumber(layer.z[unit]));
      });
    });
  }
});
