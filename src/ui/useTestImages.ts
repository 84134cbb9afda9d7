import { useEffect, useState } from 'react';
import { PIXELS } from '../core/network';
import type { ReadSamples } from './ReadSamples';

/** Images that are kept, 784 bytes each; more than any screen shows. */
const MOST = 4000;

interface Kept {
  /** Where they come from: other digits are other images. */
  readonly source: ReadSamples;
  readonly images: ReadonlyMap<number, Uint8Array>;
}

/**
 * Greys (784, 0…255) of test images by row, read as they are asked for and kept for a while.
 * @param rows the same list from one render to the next, as long as it is the same rows
 */
export function useTestImages(
  source: ReadSamples,
  rows: readonly number[],
): (row: number | undefined) => Uint8Array | undefined {
  const [kept, setKept] = useState<Kept>({ source, images: new Map() });
  const images = kept.source === source ? kept.images : undefined;
  useEffect(() => {
    const missing = rows.filter((row) => !images?.has(row));
    if (!missing.length) return;
    source('test', missing)
      .then((samples) => setKept((before) => withImages(before, source, missing, samples.images)))
      // Another data set may have come in between; what is shown then asks again.
      .catch(() => undefined);
  }, [source, rows, images]);
  return (row) => (row === undefined ? undefined : images?.get(row));
}

function withImages(before: Kept, source: ReadSamples, rows: readonly number[], bytes: Uint8Array): Kept {
  const old = before.source === source ? [...before.images] : [];
  const images = new Map(old.slice(Math.max(0, old.length + rows.length - MOST)));
  rows.forEach((row, index) => {
    images.set(row, bytes.subarray(index * PIXELS, (index + 1) * PIXELS));
  });
  return { source, images };
}
