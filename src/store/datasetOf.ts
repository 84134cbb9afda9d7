import type { TrainingRun } from '../core/run';
import type { DatasetName } from '../data/Dataset';
import type { LabState } from './LabState';

/** Which data set a run trains on. */
export function datasetOf(run: TrainingRun): DatasetName {
  return run.data === 'files' ? 'files' : 'mnist';
}

/** Whether the digits that the draft wants are in memory. */
export function dataReady({ data, draft }: LabState): boolean {
  return data.status === 'ready' && data.info.name === datasetOf(draft);
}
