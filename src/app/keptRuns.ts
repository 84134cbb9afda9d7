import type { StoreApi } from 'zustand';
import { WorkerEngine } from '../engine/worker/WorkerEngine';
import type { LabState } from '../store/LabState';
import { createRace } from '../store/runs/createRace';
import { createRuns } from '../store/runs/createRuns';
import { keepLabRuns, type LabChange } from '../store/runs/keepLabRuns';
import { createRunShelf } from '../store/runs/RunShelf';
import type { RunsStores } from '../store/runs/runsContext';

/** The list of runs in this browser, which keeps every run of the lab from now on, and races beside it. */
export function createKeptRuns(lab: StoreApi<LabState>, missed: readonly LabChange[]): RunsStores {
  const runs = createRuns(createRunShelf());
  keepLabRuns(lab, runs, { missed });
  return { runs, race: createRace(() => new WorkerEngine(), runs) };
}
