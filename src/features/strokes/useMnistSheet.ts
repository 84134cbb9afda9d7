import { useEffect, useState } from 'react';
import type { SampleImages } from '../../ui/ReadSamples';
import { type Sheet, sortIntoSheet } from './sheet';

/** Reads images of MNIST by their rows; undefined where there is no MNIST. */
export type ReadMnist = (rows: readonly number[]) => Promise<SampleImages | undefined>;

/** Rows read for a sheet: eight of each digit are among so many. */
const ROWS = 240;
/** Batches before the rows come round again; all lie in the 48,000 trained on. */
const BATCHES = 200;

/**
 * MNIST's digits for a sheet; undefined where there are none.
 * @param active nothing is read while false
 */
export function useMnistSheet(readMnist: ReadMnist | undefined, batch: number, active: boolean): Sheet | undefined {
  const [sheet, setSheet] = useState<Sheet>();
  useEffect(() => {
    if (!readMnist || !active) return;
    let wanted = true;
    const from = (batch % BATCHES) * ROWS;
    readMnist(Array.from({ length: ROWS }, (_, index) => from + index))
      .then((found) => {
        if (wanted) setSheet(found && sortIntoSheet(found.images, found.labels));
      })
      // The set can be replaced while it is read; what is shown stays.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [readMnist, batch, active]);
  return readMnist && sheet;
}
