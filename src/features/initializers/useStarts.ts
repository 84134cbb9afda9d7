import { useMemo } from 'react';
import type { TrainingRun } from '../../core/run';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { measureStart, type StartMeasure } from './measureStart';
import { startRows } from './starts';

/** What some networks make of the first training digits before training; undefined until the digits are there. */
export function useStarts(runs: readonly TrainingRun[]): readonly StartMeasure[] | undefined {
  const samples = useCourseSamples('train', startRows);
  return useMemo(() => samples && runs.map((run) => measureStart(run, samples)), [runs, samples]);
}
