import { useEffect, useState } from 'react';
import type { SampleImages } from '../../ui/ReadSamples';
import { type Sheet, sortIntoSheet } from './sheet';

/** Reads images of MNIST by their rows; undefined where there is no MNIST. */
export type ReadMnist = (rows: readonly number[]) => Promise<SampleImages | undefined>;

/** Rows read for a sheet: eight of each digit are among so many. */
const ROWS = 240;
/** Batches before the rows come round again; all lie in the 48,000 trained on. */
const BATCHES = 200;

interface Shown {
  readonly readMnist: ReadMnist;
  readonly batch: number;
  readonly sheet: Sheet;
}

/**
 * MNIST's digits for a sheet; undefined where there are none.
 * @param active nothing is read while false
 */
export function useMnistSheet(readMnist: ReadMnist | undefined, batch: number, active: boolean): Sheet | undefined {
  const [shown, setShown] = useState<Shown>();
  // Out of sight and back again, the same sheet is not read twice.
  const current = shown?.readMnist === readMnist && shown?.batch === batch;
  useEffect(() => {
    if (!readMnist || !active || current) return;
    let wanted = true;
    const from = (batch % BATCHES) * ROWS;
    readMnist(Array.from({ length: ROWS }, (_, index) => from + index))
      .then((found) => {
        if (!wanted) return;
        setShown(found && { readMnist, batch, sheet: sortIntoSheet(found.images, found.labels) });
      })
      // The set can be replaced while it is read; what is shown stays.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [readMnist, batch, active, current]);
  return readMnist && shown?.sheet;
}
