import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { parseRun } from '../core/parseRun';
import { emptyHistory } from '../core/progress';
import { fitWeights } from '../core/weights';
import type { KeptRun } from './LabState';

interface Saved extends DBSchema {
  runs: { key: string; value: KeptRun };
}

/** Where the last run outlives a reload. */
export interface RunStorage {
  /** The last run, or undefined where there is none or the browser keeps nothing. */
  read(): Promise<KeptRun | undefined>;
  /** @throws whatever the browser says, such as QuotaExceededError */
  write(run: KeptRun): Promise<void>;
  clear(): Promise<void>;
}

const LAST = 'last';

/** A kept run in today's shape: keys added since get their defaults. Undefined where it makes no sense any more. */
export function revive(kept: KeptRun | undefined): KeptRun | undefined {
  if (!kept) return undefined;
  try {
    const { run } = parseRun({ ...kept.run });
    const { epochs, trace, to, stopped } = kept.history;
    if (!Array.isArray(epochs) || !Array.isArray(trace)) return undefined;
    // What a reload cut short was stopped.
    const cut = { phase: 'idle' as const, stopped: stopped || epochs.length < to };
    return {
      ...kept,
      run,
      history: { ...emptyHistory, ...kept.history, ...cut },
      weights: fitWeights(run, kept.weights),
      snapshots: kept.snapshots?.map((snapshot) => ({ ...snapshot, weights: fitWeights(run, snapshot.weights) })),
    };
  } catch {
    return undefined;
  }
}

/** The last run in IndexedDB; weights are kept as binary. */
export function createRunStorage(): RunStorage {
  let opened: Promise<IDBPDatabase<Saved>> | undefined;
  const database = () => {
    opened ??= openDB<Saved>('mlp-lab', 1, { upgrade: (db) => void db.createObjectStore('runs') });
    return opened;
  };
  return {
    async read() {
      try {
        return revive(await (await database()).get('runs', LAST));
      } catch {
        // Private windows of some browsers have no IndexedDB: then there is simply no last run.
        return undefined;
      }
    },
    async write(run) {
      await (await database()).put('runs', run, LAST);
    },
    async clear() {
      await (await database()).delete('runs', LAST);
    },
  };
}
