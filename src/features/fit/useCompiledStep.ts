import { useEffect, useMemo, useState } from 'react';
import type { TrainingRun } from '../../core/run';
import { epochOrder, splitRows } from '../../core/split';
import { useCourse } from '../../store/course/courseContext';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { type Compiled, type CompiledStep, compiledStep } from './compiledStep';

const none: readonly number[] = [];

/** The first step of a run as it would be compiled so, with the batch that `fit` begins with; undefined until worked out. */
export function useCompiledStep(run: TrainingRun, compiled: Compiled): CompiledStep | undefined {
  const trainRows = useCourse(({ data }) => (data.status === 'ready' ? data.info.trainRows : undefined));
  const rows = useMemo(() => {
    if (trainRows === undefined) return none;
    const { train } = splitRows(trainRows, run.split);
    return Array.from(epochOrder(train, run.shuffle, run.seed, 0).subarray(0, run.batch));
  }, [trainRows, run]);
  const samples = useCourseSamples('train', rows);
  const { optimizer, loss } = compiled;
  const [step, setStep] = useState<CompiledStep>();
  useEffect(() => {
    if (!samples?.labels.length) return;
    let wanted = true;
    void compiledStep(run, { optimizer, loss }, samples).then((worked) => wanted && setStep(worked));
    return () => {
      wanted = false;
    };
  }, [run, optimizer, loss, samples]);
  return step;
}
