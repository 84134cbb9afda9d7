import type { EpochRecord } from '../../core/progress';
import { needsReset } from '../needsReset';
import type { EndedRun, RunEntry } from './RunEntry';

type Trained = Pick<EndedRun, 'run' | 'history'>;

/**
 * Whether `later` has all that `earlier` has, and perhaps more epochs: the same network, trained on. Two trainings
 * alike differ in the time that they took. From an earlier epoch on it is another run.
 */
export function continuesRun(earlier: Trained, later: Trained): boolean {
  const before = earlier.history.epochs;
  const after = later.history.epochs;
  if (before.length > after.length || needsReset(earlier.run, later.run)) return false;
  return before.every((record, i) => sameRecord(record, after[i]));
}

/** Whether it is one and the same run. */
export function isSameRun(a: RunEntry, b: Trained): boolean {
  return a.history.epochs.length === b.history.epochs.length && continuesRun(a, b);
}

function sameRecord(a: EpochRecord, b: EpochRecord): boolean {
  return (['epoch', 'loss', 'accuracy', 'valLoss', 'valAccuracy', 'ms'] as const).every((key) => a[key] === b[key]);
}
