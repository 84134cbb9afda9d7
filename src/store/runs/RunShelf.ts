import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { RunEntry, RunWeights } from './RunEntry';

/** Where the list of runs is kept. */
export interface RunShelf {
  /** Every entry as it was written, which may have been an older build. Rejects where the browser keeps nothing. */
  list(): Promise<readonly unknown[]>;
  weights(id: string): Promise<RunWeights | undefined>;
  /** Both or neither is written; without weights those that are there stay. @throws such as QuotaExceededError */
  put(entry: RunEntry, kept?: RunWeights): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

interface Shelves extends DBSchema {
  entries: { key: string; value: RunEntry };
  weights: { key: string; value: RunWeights };
}

/**
 * In IndexedDB, weights apart from the rest. A database of its own: a tab with an older build holds on to the one of
 * the last run, and could keep this one from opening.
 */
export function createRunShelf(): RunShelf {
  let opened: Promise<IDBPDatabase<Shelves>> | undefined;
  const database = () => {
    opened ??= openDB<Shelves>('mlp-lab-runs', 1, {
      upgrade(db) {
        db.createObjectStore('entries');
        db.createObjectStore('weights');
      },
      // A newer build in another tab wants to change it.
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    });
    return opened;
  };
  return {
    list: async () => (await database()).getAll('entries'),
    weights: async (id) => (await database()).get('weights', id),
    async put(entry, kept) {
      const transaction = (await database()).transaction(['entries', 'weights'], 'readwrite');
      await Promise.all([
        transaction.objectStore('entries').put(entry, entry.id),
        kept && transaction.objectStore('weights').put(kept, entry.id),
        transaction.done,
      ]);
    },
    async remove(ids) {
      const transaction = (await database()).transaction(['entries', 'weights'], 'readwrite');
      const both = [transaction.objectStore('entries'), transaction.objectStore('weights')] as const;
      await Promise.all([...ids.flatMap((id) => both.map((store) => store.delete(id))), transaction.done]);
    },
  };
}

/** For as long as the page lives. */
export function createMemoryShelf(): RunShelf {
  const entries = new Map<string, RunEntry>();
  const weights = new Map<string, RunWeights>();
  return {
    list: async () => [...entries.values()],
    weights: async (id) => weights.get(id),
    async put(entry, kept) {
      entries.set(entry.id, entry);
      if (kept) weights.set(entry.id, kept);
    },
    async remove(ids) {
      for (const id of ids) {
        entries.delete(id);
        weights.delete(id);
      }
    },
  };
}
