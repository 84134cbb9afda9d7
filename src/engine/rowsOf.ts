import type { TrainingRun } from '../core/run';
import { splitRows } from '../core/split';
import type { Dataset, Digits } from '../data/Dataset';
import type { SetName } from './Engine';

/** Where a set of images lies: rows [from, to) of `digits`. Training and validation follow the run's split. */
export function rowsOf(data: Dataset, set: SetName, run: TrainingRun): { digits: Digits; from: number; to: number } {
  if (set === 'test') return { digits: data.test, from: 0, to: data.test.labels.length };
  const rows = data.train.labels.length;
  const { train } = splitRows(rows, run.split);
  return { digits: data.train, from: set === 'train' ? 0 : train, to: set === 'train' ? train : rows };
}
