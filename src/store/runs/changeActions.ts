import { dropRuns, findWeights, putRun, type RunsParts } from './RunsParts';
import type { RunsState } from './RunsState';

/** Longer names would not fit any table. */
const LONGEST_NAME = 60;

/** Naming, pinning and deleting runs of the list. */
export function changeActions(parts: RunsParts): Pick<RunsState, 'rename' | 'pin' | 'remove' | 'putBack'> {
  const { get, set, inOrder } = parts;
  const entryOf = (id: string) => get().entries.find((entry) => entry.id === id);
  return {
    rename: (id, text) =>
      inOrder(async () => {
        const entry = entryOf(id);
        if (!entry) return;
        const { name: _, ...unnamed } = entry;
        const name = text.trim().slice(0, LONGEST_NAME);
        await putRun(parts, name ? { ...unnamed, name } : unnamed);
      }),

    pin: (id, pinned) =>
      inOrder(async () => {
        const entry = entryOf(id);
        if (entry) await putRun(parts, { ...entry, pinned });
      }),

    remove: (ids) =>
      inOrder(async () => {
        const going = get().entries.filter(({ id }) => ids.includes(id));
        const removed = await Promise.all(
          going.map(async (entry) => ({ entry, kept: await findWeights(parts, entry.id) })),
        );
        if (removed.length) set({ removed });
        await dropRuns(parts, ids);
      }),

    putBack: () =>
      inOrder(async () => {
        const { removed } = get();
        set({ removed: [] });
        for (const { entry, kept } of removed) await putRun(parts, entry, kept);
      }),
  };
}
