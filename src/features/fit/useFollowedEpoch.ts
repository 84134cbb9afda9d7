import { useState } from 'react';
import type { TrainingRun } from '../../core/run';
import { useCourse } from '../../store/course/courseContext';
import { faultOf } from '../../store/faultOf';
import type { Fault } from '../../store/LabState';
import { type FollowedEpoch, followEpoch } from './followEpoch';

export interface FollowState {
  readonly status: 'idle' | 'running' | 'done' | 'failed';
  readonly epoch?: FollowedEpoch;
  readonly fault?: Fault;
  /** Data set that it was trained on. */
  readonly data?: string;
}

/** The run's first epoch followed on the course's engine; what that is at meanwhile is stopped. */
export function useFollowedEpoch(run: TrainingRun): readonly [FollowState, () => void] {
  const borrow = useCourse((course) => course.borrow);
  const [state, setState] = useState<FollowState>({ status: 'idle' });
  function go(): void {
    setState({ status: 'running' });
    borrow(async (engine, { name }) => {
      const epoch = await followEpoch(engine, name, run, (part) => setState({ status: 'running', epoch: part }));
      setState({ status: 'done', epoch, data: name });
    }).catch((error: unknown) => setState({ status: 'failed', fault: faultOf(error) }));
  }
  return [state, go];
}
