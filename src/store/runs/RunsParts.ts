import type { Fault } from '../LabState';
import type { Room } from './makingRoom';
import type { RunEntry, RunWeights } from './RunEntry';
import type { RunShelf } from './RunShelf';
import type { RunsState } from './RunsState';

/** What the list's actions work with. */
export interface RunsParts {
  shelf: RunShelf;
  /** Weights that the shelf has refused, by the ids of their runs. */
  readonly held: Map<string, RunWeights>;
  readonly room: Room;
  get(): RunsState;
  set(patch: Partial<RunsState>): void;
  /** One thing at a time; the list has been read before the first. */
  inOrder<T>(work: () => Promise<T>): Promise<T>;
}

/** Writes an entry into the list and onto the shelf; what the shelf refuses stays in the page, and is told. */
export async function putRun(parts: RunsParts, entry: RunEntry, kept = parts.held.get(entry.id)): Promise<void> {
  const { shelf, held, get, set } = parts;
  set({ entries: newestFirst([entry, ...get().entries.filter(({ id }) => id !== entry.id)]) });
  try {
    await shelf.put(entry, kept);
    held.delete(entry.id);
    if (!held.size) set({ fault: undefined });
  } catch (error) {
    if (kept) held.set(entry.id, kept);
    set({ fault: refusal(error) });
  }
  set({ unsaved: [...held.keys()] });
}

/** Takes runs from the list and off the shelf; what found no room there before may find it now. */
export async function dropRuns(parts: RunsParts, ids: readonly string[]): Promise<void> {
  const { shelf, held, get, set } = parts;
  for (const id of ids) held.delete(id);
  set({ entries: get().entries.filter(({ id }) => !ids.includes(id)), unsaved: [...held.keys()] });
  await shelf.remove(ids).catch((error: unknown) => set({ fault: refusal(error) }));
  for (const entry of get().entries.filter(({ id }) => held.has(id))) await putRun(parts, entry);
}

/** A run's weights from wherever they are. */
export async function findWeights({ shelf, held }: RunsParts, id: string): Promise<RunWeights | undefined> {
  return held.get(id) ?? shelf.weights(id).catch(() => undefined);
}

export function newestFirst(entries: readonly RunEntry[]): readonly RunEntry[] {
  return [...entries].sort((a, b) => b.at - a.at);
}

function refusal(error: unknown): Fault {
  const full = error instanceof Error && error.name === 'QuotaExceededError';
  const message = error instanceof Error ? error.message : String(error);
  return full ? { name: 'StorageFull', details: {} } : { name: 'NotSaved', details: { message } };
}
