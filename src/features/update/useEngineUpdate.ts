import { useState } from 'react';
import type { TrainingRun } from '../../core/run';
import { useCourse } from '../../store/course/courseContext';
import { faultOf } from '../../store/faultOf';
import type { Fault } from '../../store/LabState';
import { type EngineUpdate, engineUpdate } from './engineUpdate';

export type EngineState =
  | { readonly status: 'idle' | 'running' }
  | { readonly status: 'done'; readonly result: EngineUpdate }
  | { readonly status: 'failed'; readonly fault: Fault };

/** The course's engine taking the same steps from the same seed; what it is at meanwhile is stopped. */
export function useEngineUpdate(run: TrainingRun, batches: number): readonly [EngineState, () => void] {
  const borrow = useCourse((course) => course.borrow);
  const [found, setFound] = useState<{ readonly of: string; readonly state: EngineState }>();
  const wish = `${run.seed} ${batches}`;
  function go(): void {
    setFound({ of: wish, state: { status: 'running' } });
    borrow((engine, info) => engineUpdate(engine, info.name, run, batches)).then(
      (result) => setFound({ of: wish, state: { status: 'done', result } }),
      (error: unknown) => setFound({ of: wish, state: { status: 'failed', fault: faultOf(error) } }),
    );
  }
  return [found?.of === wish ? found.state : { status: 'idle' }, go];
}
