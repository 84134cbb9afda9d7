import { useMemo, useState } from 'react';
import type { TrainingRun } from '../../core/run';
import { useCourse } from '../../store/course/courseContext';
import { faultOf } from '../../store/faultOf';
import type { Fault } from '../../store/LabState';
import { compareSteps, type ParityStep } from './compareSteps';

export interface Parity {
  readonly steps: readonly ParityStep[];
  readonly running: boolean;
  readonly fault?: Fault;
}

const nothing: Parity = { steps: [], running: false };

/** Both ways side by side on the course's engine, one comparison for each engine that was asked for. */
export function useParity(run: TrainingRun, count: number): readonly [Parity, () => void] {
  const borrow = useCourse((course) => course.borrow);
  const read = useCourse((course) => course.samples);
  const [found, setFound] = useState<Readonly<Record<string, Parity>>>({});
  const rows = useMemo(() => Array.from({ length: count * run.batch }, (_, row) => row), [count, run.batch]);
  const key = run.engine;

  function go(): void {
    const put = (change: (old: Parity) => Parity) =>
      setFound((all) => ({ ...all, [key]: change(all[key] ?? nothing) }));
    put(() => ({ steps: [], running: true }));
    borrow(async (engine, info) => {
      const samples = await read('train', rows);
      await compareSteps(engine, info.name, run, samples, (step) =>
        put((old) => ({ ...old, steps: [...old.steps, step] })),
      );
    }).then(
      () => put((old) => ({ ...old, running: false })),
      (error: unknown) => put((old) => ({ ...old, running: false, fault: faultOf(error) })),
    );
  }
  return [found[key] ?? nothing, go];
}
