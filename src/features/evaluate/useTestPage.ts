import { useEffect, useMemo, useState } from 'react';
import type { Evaluation } from '../../core/confusion';
import { greysOf, type ReadSamples } from '../../ui/ReadSamples';
import { createMistakeFinder } from './mistakeFinder';

/** Images side by side. */
export const PAGE = 10;

export interface TestImage {
  readonly row: number;
  readonly label: number;
  readonly greys: Float32Array;
  /** What the network read, once it has been evaluated. */
  readonly guess?: number;
}

/** A page of test images: the tenth page of all, or of the mistakes alone. Keeps the last page until the next is read. */
export function useTestPage(
  readSamples: ReadSamples,
  evaluation: Evaluation | undefined,
  mistakes: boolean,
  page: number,
  total: number,
): readonly TestImage[] {
  const [images, setImages] = useState<readonly TestImage[]>([]);
  const guesses = evaluation?.guesses;
  const finder = useMemo(() => guesses && createMistakeFinder(readSamples, guesses), [readSamples, guesses]);
  useEffect(() => {
    let wanted = true;
    async function read(): Promise<void> {
      const from = page * PAGE;
      const all = Array.from({ length: Math.max(0, Math.min(PAGE, total - from)) }, (_, index) => from + index);
      const rows = mistakes && finder ? await finder.rows(from, PAGE) : all;
      if (!rows.length) return;
      const samples = await readSamples('test', rows);
      if (!wanted) return;
      setImages(
        rows.map((row, index) => ({
          row,
          label: samples.labels[index],
          greys: greysOf(samples, index),
          guess: guesses?.[row],
        })),
      );
    }
    // Another data set may have come in between; the next page asks again.
    read().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [readSamples, finder, guesses, mistakes, page, total]);
  return images;
}
