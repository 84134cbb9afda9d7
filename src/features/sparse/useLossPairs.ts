import { useMemo } from 'react';
import type { TrainingRun } from '../../core/run';
import { initialWeights, type Weights } from '../../core/weights';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { batchLosses, type LossPair } from './batchLosses';

const none: readonly LossPair[] = [];

/** Both losses of the first images, by the run's first weights or by those given; empty until the digits are there. */
export function useLossPairs(run: TrainingRun, weights: Weights | undefined): readonly LossPair[] {
  const rows = useMemo(() => Array.from({ length: run.batch }, (_, row) => row), [run.batch]);
  const samples = useCourseSamples('train', rows);
  return useMemo(
    () => (samples ? batchLosses(run, weights ?? initialWeights(run), samples) : none),
    [run, weights, samples],
  );
}
