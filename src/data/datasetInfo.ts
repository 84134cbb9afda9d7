import { CLASSES } from '../core/network';
import type { Dataset, DatasetInfo } from './Dataset';

/** Sizes of a data set and how many images of each digit it has. */
export function datasetInfo({ name, train, test }: Dataset): DatasetInfo {
  return {
    name,
    trainRows: train.labels.length,
    testRows: test.labels.length,
    trainCounts: countDigits(train.labels),
    testCounts: countDigits(test.labels),
  };
}

function countDigits(labels: Uint8Array): number[] {
  const counts = new Array<number>(CLASSES).fill(0);
  for (const label of labels) counts[label]++;
  return counts;
}
