import { createContext, useContext } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { RaceState } from './createRace';
import type { RunsState } from './RunsState';

/** What the screen that compares runs works with. */
export interface RunsStores {
  readonly runs: StoreApi<RunsState>;
  readonly race: StoreApi<RaceState>;
}

export const RunsContext = createContext<RunsStores | undefined>(undefined);

export function useRunsStores(): RunsStores {
  const stores = useContext(RunsContext);
  if (!stores) throw new Error('runs are compared below a RunsContext');
  return stores;
}

/** Reads a part of the list's state; a component renders again only when that part changes. */
export function useRuns<T>(select: (state: RunsState) => T): T {
  return useStore(useRunsStores().runs, select);
}

export function useRace<T>(select: (state: RaceState) => T): T {
  return useStore(useRunsStores().race, select);
}
