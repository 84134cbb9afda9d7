import { historyAt } from '../../core/historyAt';
import { atRest, type History } from '../../core/progress';
import { ranges } from '../../core/run';
import { continuesRun, isSameRun } from './continuesRun';
import { makingRoom } from './makingRoom';
import type { EndedRun, RunEntry, RunWeights } from './RunEntry';
import { dropRuns, findWeights, putRun, type RunsParts } from './RunsParts';
import type { RunsState } from './RunsState';

/** Keeping runs as they end, and those of files. */
export function keepActions(parts: RunsParts): Pick<RunsState, 'keep' | 'keepTest' | 'add'> {
  const { get, set, inOrder } = parts;

  async function makeRoom(): Promise<void> {
    const going = makingRoom(get().entries, parts.room);
    if (!going.length) return;
    set({ madeRoom: get().madeRoom + going.length });
    await dropRuns(
      parts,
      going.map(({ id }) => id),
    );
  }

  return {
    keep: (ended) =>
      inOrder(async () => {
        const before = ended.fresh ? undefined : get().entries.find((entry) => continuesRun(entry, ended));
        const entry = entryOf(ended, { id: newId(), pinned: false, ...before, at: endOf(get().entries) });
        await putRun(parts, entry, weightsIn(ended));
        await makeRoom();
        return entry.id;
      }),

    keepTest: (tested, evaluation) =>
      inOrder(async () => {
        const entry = get().entries.find((candidate) => isSameRun(candidate, tested));
        const kept = entry && (await findWeights(parts, entry.id));
        if (!entry || !kept) return;
        await putRun(parts, { ...entry, test: testOf({ evaluation }) }, { ...kept, evaluation });
      }),

    add: (imported) =>
      inOrder(async () => {
        const ids: string[] = [];
        let added = 0;
        for (const { id, name, at, ...run } of imported) {
          const known = get().entries.find((entry) => isSameRun(entry, run));
          const taken = get().entries.some((entry) => entry.id === id);
          const own = known?.id ?? (taken ? newId() : id);
          ids.push(own);
          if (known) continue;
          added++;
          await putRun(parts, entryOf(run, { id: own, name, at, pinned: false }), weightsIn(run));
        }
        await makeRoom();
        return { ids, added };
      }),
  };
}

type Ended = Omit<EndedRun, 'fresh'>;

function entryOf(ended: Ended, own: Pick<RunEntry, 'id' | 'name' | 'pinned' | 'at'>): RunEntry {
  const history = atRest(historyAt(ended.history, ended.history.epochs.length));
  const { id, name, pinned, at } = own;
  const asked = Math.min(ranges.epochs.max, Math.max(history.to, history.epochs.length));
  return {
    id,
    ...(name && { name }),
    run: { ...ended.run, epochs: asked },
    history,
    ...(ended.evaluation && { test: testOf(ended) }),
    pinned,
    at,
    bytes: bytesOf(history, ended),
  };
}

function testOf({ evaluation }: Pick<RunWeights, 'evaluation'>): RunEntry['test'] {
  return evaluation && { loss: evaluation.loss, accuracy: evaluation.accuracy, data: evaluation.data };
}

function weightsIn({ weights, evaluation }: RunWeights): RunWeights {
  return { weights, ...(evaluation && { evaluation }) };
}

/** Weights count as they are; of figures an epoch takes some 150 bytes, a point between epochs 60; guesses are 10,000. */
function bytesOf({ epochs, trace }: History, { weights }: RunWeights): number {
  const floats = weights.reduce((sum, { values }) => sum + values.byteLength, 0);
  return floats + 150 * epochs.length + 60 * trace.length + 12_000;
}

/** Now, but after all the others, so that runs within a millisecond keep their order. */
function endOf(entries: readonly RunEntry[]): number {
  return Math.max(Date.now(), ...entries.map(({ at }) => at + 1));
}

/** Not `randomUUID`: it is missing on pages that come over plain HTTP. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');
}
