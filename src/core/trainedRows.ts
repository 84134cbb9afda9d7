import type { DataName, TrainingRun } from './run';
import { type Split, splitRows } from './split';

/** Generated digits that a run mixes in; a data set that is generated itself takes none. */
export function mixedRows({ mix }: Pick<TrainingRun, 'mix'>, data: Exclude<DataName, 'auto'>): number {
  return data === 'strokes' ? 0 : mix;
}

/**
 * Rows that an epoch trains on, those mixed in among them, and rows kept for validation, which are the last of the data
 * set's own.
 * @param rows of the data set's training file
 */
export function trainedRows(
  rows: number,
  run: Pick<TrainingRun, 'split' | 'mix'>,
  data: Exclude<DataName, 'auto'>,
): Split {
  const { train, validation } = splitRows(rows, run.split);
  return { train: train + mixedRows(run, data), validation };
}
