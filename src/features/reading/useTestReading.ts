import { useEffect, useState } from 'react';
import { useCourse } from '../../store/course/courseContext';
import { faultOf } from '../../store/faultOf';
import type { Fault } from '../../store/LabState';
import { readTestSet, type TestReading } from './readTestSet';

export interface TestReadingState {
  /** Undefined until the run has ended and its network has read the test images. */
  readonly reading: TestReading | undefined;
  readonly fault: Fault | undefined;
}

/** What a run's network makes of the test images, read when the run has ended and the engine is free. */
export function useTestReading(key: string): TestReadingState {
  const run = useCourse((course) => course.runs[key]?.run);
  const weights = useCourse((course) => course.runs[key]?.weights);
  // Borrowing the engine stops what trains; so it waits until nothing does.
  const busy = useCourse((course) =>
    Object.values(course.runs).some(({ status }) => ['waiting', 'running', 'paused'].includes(status)),
  );
  const borrow = useCourse((course) => course.borrow);
  const [reading, setReading] = useState<TestReading>();
  const [fault, setFault] = useState<Fault>();
  const known = reading !== undefined && reading.weights === weights;
  useEffect(() => {
    if (!run || !weights || busy || known) return;
    let wanted = true;
    borrow((engine, info) => readTestSet(engine, info, run, weights)).then(
      (found) => wanted && setReading(found),
      (error: unknown) => wanted && setFault(faultOf(error)),
    );
    return () => {
      wanted = false;
      setFault(undefined);
    };
  }, [run, weights, busy, known, borrow]);
  return { reading: known ? reading : undefined, fault };
}
