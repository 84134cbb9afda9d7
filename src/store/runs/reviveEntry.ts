import { parseRun } from '../../core/parseRun';
import { atRest, type EpochRecord, emptyHistory, type History } from '../../core/progress';
import { runKeys } from '../../core/run';
import type { RunEntry } from './RunEntry';

/**
 * An entry in today's shape: settings added since get their defaults, those that are no more go. Undefined where it
 * makes no sense any more.
 */
export function reviveEntry(value: unknown): RunEntry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, name, run, history, test, pinned, at, bytes } = value as Partial<RunEntry>;
  if (typeof id !== 'string' || typeof run !== 'object' || run === null) return undefined;
  if (!hasEpochs(history)) return undefined;
  const known = Object.fromEntries(Object.entries(run).filter(([key]) => (runKeys as readonly string[]).includes(key)));
  return {
    id,
    ...(typeof name === 'string' && name && { name }),
    run: parseRun(known).run,
    history: atRest({ ...emptyHistory, ...history }),
    ...(isNumber(test?.accuracy) && isNumber(test.loss) && { test }),
    pinned: pinned === true,
    at: isNumber(at) ? at : 0,
    bytes: isNumber(bytes) ? bytes : 0,
  };
}

function hasEpochs(history: History | undefined): history is History {
  if (typeof history !== 'object' || history === null) return false;
  const { epochs, trace } = history;
  return Array.isArray(epochs) && epochs.length > 0 && epochs.every(isEpoch) && Array.isArray(trace);
}

function isEpoch({ epoch, loss, accuracy, ms }: EpochRecord): boolean {
  return [epoch, loss, accuracy, ms].every(isNumber);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
