import type { ReadSamples } from '../../ui/ReadSamples';

/** Finds the images that were read wrong, in file order, reading labels only as far as it has to. */
export interface MistakeFinder {
  /** Rows of the mistakes `from` to `from + count`; fewer at the end. */
  rows(from: number, count: number): Promise<readonly number[]>;
}

/** Labels come with their images, 784 bytes each; so many at a time. */
const CHUNK = 500;

/** @param guesses the network's guess for each test image */
export function createMistakeFinder(readSamples: ReadSamples, guesses: Uint8Array): MistakeFinder {
  const found: number[] = [];
  let looked = 0;

  async function lookOn(): Promise<void> {
    const from = looked;
    const rows = Array.from({ length: Math.min(CHUNK, guesses.length - from) }, (_, index) => from + index);
    const { labels } = await readSamples('test', rows);
    // Another call may have read the same rows meanwhile.
    if (looked !== from) return;
    found.push(...rows.filter((row, index) => labels[index] !== guesses[row]));
    looked += rows.length;
  }

  return {
    async rows(from, count) {
      while (found.length < from + count && looked < guesses.length) await lookOn();
      return found.slice(from, from + count);
    },
  };
}
