import { useMemo } from 'react';
import type { TrainingRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { type WorkedSample, type WorkedUpdate, workBatch, workOut } from './workOut';

/** The first updates of a run, worked out on the page; empty until the digits are there. */
export function useUpdates(run: TrainingRun, count: number): readonly WorkedUpdate[] {
  const rows = useMemo(() => Array.from({ length: count * run.batch }, (_, row) => row), [count, run.batch]);
  const samples = useCourseSamples('train', rows);
  return useMemo(() => (samples ? workOut(run, initialWeights(run), samples) : []), [run, samples]);
}

/** The first batch as the network reads it after so many updates; undefined until the digits are there. */
export function useFirstBatch(
  run: TrainingRun,
  updates: readonly WorkedUpdate[],
  had: number,
): readonly WorkedSample[] | undefined {
  const rows = useMemo(() => Array.from({ length: run.batch }, (_, row) => row), [run.batch]);
  const samples = useCourseSamples('train', rows);
  const weights = had === 0 ? updates[0]?.before : updates[had - 1]?.after;
  return useMemo(
    () => (samples && weights ? workBatch(run, weights, samples, rows).samples : undefined),
    [run, samples, weights, rows],
  );
}
