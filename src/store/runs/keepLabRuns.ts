import type { StoreApi } from 'zustand';
import type { LabState } from '../LabState';
import type { RunsState } from './RunsState';

/** The lab's state after and before something happened. */
export type LabChange = readonly [now: LabState, before: LabState];

export interface KeepOptions {
  /** Told the id of the entry. */
  readonly onKept?: (id: string) => void;
  /** What has happened before. */
  readonly missed?: readonly LabChange[];
}

/** Keeps every run of a lab when it ends, finished or not, and its test result when that comes. Returns what ends it. */
export function keepLabRuns(
  lab: StoreApi<LabState>,
  runs: StoreApi<RunsState>,
  { onKept, missed = [] }: KeepOptions = {},
): () => void {
  let fresh = false;
  function follow(...[now, before]: LabChange): void {
    // A recording's figures are not the lab's own.
    if (now.replay || before.replay) return;
    const [was, is] = [before.history.phase, now.history.phase];
    if (was === 'idle' && is !== 'idle') fresh = now.history.epochs.length === 0;
    if (was !== 'idle' && is === 'idle') void keepEnded(now, fresh, runs).then((id) => id && onKept?.(id));
    else if (now.evaluation && now.evaluation !== before.evaluation) void keepTest(now, runs);
  }
  for (const change of missed) follow(...change);
  return lab.subscribe(follow);
}

async function keepEnded(lab: LabState, fresh: boolean, runs: StoreApi<RunsState>): Promise<string | undefined> {
  const { network, history, snapshots, draft } = lab;
  // What a stop leaves of an epoch has no figures; the run is kept as its last whole epoch left it.
  const last = snapshots.at(-1);
  if (!network || !history.epochs.length || last?.epoch !== history.epochs.length) return undefined;
  const run = { ...network.run, engine: draft.engine };
  return runs.getState().keep({ run, history, weights: last.weights, fresh });
}

async function keepTest({ network, history, evaluation }: LabState, runs: StoreApi<RunsState>): Promise<void> {
  if (!network || !evaluation || history.phase !== 'idle' || history.batch !== 0) return;
  await runs.getState().keepTest({ run: network.run, history }, evaluation);
}
