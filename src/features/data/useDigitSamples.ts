import { useEffect, useState } from 'react';
import { CLASSES } from '../../core/network';
import type { DatasetInfo } from '../../data/Dataset';
import { greysOf, type ReadSamples } from '../../ui/ReadSamples';

/** Images shown of each digit. */
export const SHOWN = 3;
/** Rows read to find them: enough of each digit are among so many. */
const ROWS = 120;

/** A few training images of each digit: `samples[digit]`. Another `turn` shows others. */
export function useDigitSamples(
  readSamples: ReadSamples,
  info: DatasetInfo,
  turn: number,
): readonly (readonly Float32Array[])[] {
  const [samples, setSamples] = useState<readonly (readonly Float32Array[])[]>([]);
  useEffect(() => {
    let wanted = true;
    async function read(): Promise<void> {
      const count = Math.min(ROWS, info.trainRows);
      const from = (turn * ROWS) % Math.max(1, info.trainRows - count);
      const found = await readSamples(
        'train',
        Array.from({ length: count }, (_, index) => from + index),
      );
      if (!wanted) return;
      const byDigit: Float32Array[][] = Array.from({ length: CLASSES }, () => []);
      found.labels.forEach((label, index) => {
        if (byDigit[label].length < SHOWN) byDigit[label].push(greysOf(found, index));
      });
      setSamples(byDigit);
    }
    // The set can be replaced while it is read; then it is read again.
    read().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [readSamples, info, turn]);
  return samples;
}
