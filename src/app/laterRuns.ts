import type { StoreApi } from 'zustand';
import type { LabState } from '../store/LabState';
import type { LabChange } from '../store/runs/keepLabRuns';
import type { RunsStores } from '../store/runs/runsContext';

/**
 * Fetches what keeps the lab's runs when the first of them begins, or when they are asked for. What happens in the lab
 * until it is there, it is told.
 */
export function laterRuns(lab: StoreApi<LabState>): () => Promise<RunsStores> {
  const missed: LabChange[] = [];
  let fetched: Promise<RunsStores> | undefined;

  function open(): Promise<RunsStores> {
    fetched ??= import('./keptRuns').then(
      ({ createKeptRuns }) => {
        leave();
        return createKeptRuns(lab, missed);
      },
      (error: unknown) => {
        // The network may be back by the next run.
        fetched = undefined;
        missed.length = 0;
        throw error;
      },
    );
    return fetched;
  }

  const leave = lab.subscribe((now, before) => {
    if (now.history.phase !== 'idle') void open().catch(() => undefined);
    if (fetched) missed.push([now, before]);
  });
  return open;
}
