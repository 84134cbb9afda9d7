import { createStore, type StoreApi } from 'zustand/vanilla';
import { createQueue } from '../createQueue';
import { changeActions } from './changeActions';
import { keepActions } from './keepActions';
import { ROOM, type Room } from './makingRoom';
import type { RunEntry } from './RunEntry';
import { createMemoryShelf, type RunShelf } from './RunShelf';
import { findWeights, newestFirst, type RunsParts } from './RunsParts';
import type { RunsState } from './RunsState';
import { reviveEntry } from './reviveEntry';

/** The list of runs on a shelf. Nothing is read before it is opened or something is to be kept. */
export function createRuns(shelf: RunShelf, room: Room = ROOM): StoreApi<RunsState> {
  return createStore<RunsState>((set, get) => {
    const queue = createQueue();
    const parts: RunsParts = {
      shelf,
      held: new Map(),
      room,
      get,
      set,
      inOrder: (work) =>
        queue(async () => {
          if (get().status === 'unread') await read(parts);
          return work();
        }),
    };
    return {
      status: 'unread',
      entries: [],
      place: 'browser',
      unsaved: [],
      fault: undefined,
      madeRoom: 0,
      removed: [],
      open: () => queue(() => read(parts)),
      weightsOf: (id) => findWeights(parts, id),
      dismiss: () => set({ fault: undefined }),
      ...keepActions(parts),
      ...changeActions(parts),
    };
  });
}

async function read(parts: RunsParts): Promise<void> {
  const { held, get, set } = parts;
  let listed: readonly unknown[] = [];
  try {
    listed = await parts.shelf.list();
  } catch {
    // Private windows of some browsers have no IndexedDB.
    if (get().status === 'unread') parts.shelf = createMemoryShelf();
    listed = get().entries;
    set({ place: 'memory' });
  }
  const revived = listed.map(reviveEntry).filter((entry): entry is RunEntry => entry !== undefined);
  const refused = get().entries.filter(({ id }) => held.has(id) && !revived.some((entry) => entry.id === id));
  set({ status: 'ready', entries: newestFirst([...revived, ...refused]) });
}
