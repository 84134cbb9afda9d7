import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnDigit } from '../../data/own/OwnDigit';

interface Kept extends DBSchema {
  digits: { key: string; value: OwnDigit };
}

/** Where drawings outlive a reload; each is a record of its own, so that two windows do not overwrite each other. */
export interface DigitStorage {
  /** @throws whatever the browser says where it keeps nothing */
  read(): Promise<readonly OwnDigit[]>;
  /** All of them or none. @throws whatever the browser says, such as QuotaExceededError */
  write(digits: readonly OwnDigit[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

/** Drawings in IndexedDB, in a database beside the runs'. */
export function createDigitStorage(): DigitStorage {
  let opened: Promise<IDBPDatabase<Kept>> | undefined;
  function database(): Promise<IDBPDatabase<Kept>> {
    opened ??= openDB<Kept>('mlp-lab-digits', 1, {
      upgrade: (db) => void db.createObjectStore('digits', { keyPath: 'id' }),
    });
    // What failed once is tried anew.
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  }
  async function inOne(work: (digits: { put(digit: OwnDigit): unknown; delete(id: string): unknown }) => void) {
    const change = (await database()).transaction('digits', 'readwrite');
    work(change.store);
    await change.done;
  }
  return {
    read: async () => (await database()).getAll('digits'),
    write: (digits) => inOne((store) => void digits.forEach((digit) => void store.put(digit))),
    remove: (ids) => inOne((store) => void ids.forEach((id) => void store.delete(id))),
  };
}
