import type { StoreApi } from 'zustand';
import type { LabState } from '../store/LabState';

export const fetchTrainedPane = () => import('./TrainedPane');

/**
 * Fetches what only a trained network needs as soon as Train can be pressed, so that it is there even if the network
 * goes.
 * @param others are fetched then too
 */
export function fetchLater(lab: StoreApi<LabState>, ...others: readonly (() => Promise<unknown>)[]): void {
  const leave = lab.subscribe(({ data, choice }) => {
    if (data.status !== 'ready' || !choice) return;
    leave();
    // By then it can be asked for again; until then nobody misses it.
    for (const fetch of [fetchTrainedPane, ...others]) fetch().catch(() => undefined);
  });
}
