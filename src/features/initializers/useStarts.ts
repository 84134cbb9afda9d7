import { useEffect, useState } from 'react';
import type { TrainingRun } from '../../core/run';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { measureStart, type StartMeasure } from './measureStart';
import { startRows } from './starts';

/**
 * What some networks make of the first training digits before training; undefined until all are measured. One network
 * after the other, so that the page goes on listening in between.
 */
export function useStarts(runs: readonly TrainingRun[]): readonly StartMeasure[] | undefined {
  const samples = useCourseSamples('train', startRows);
  const [starts, setStarts] = useState<readonly StartMeasure[]>();
  useEffect(() => {
    if (!samples) return;
    const found: StartMeasure[] = [];
    let timer = setTimeout(function next() {
      found.push(measureStart(runs[found.length], samples));
      if (found.length < runs.length) timer = setTimeout(next);
      else setStarts(found);
    });
    return () => clearTimeout(timer);
  }, [runs, samples]);
  return starts;
}
