import { useCallback, useEffect, useRef, useState } from 'react';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import { useCourse, useCourseStore } from '../../store/course/courseContext';
import { faultOf } from '../../store/faultOf';
import type { Fault } from '../../store/LabState';
import type { SampleImages } from '../../ui/ReadSamples';
import { measureSlip } from './measureSlip';
import { type SlipFigures, type SweepResults, sweepEntries } from './sweep';

/** A trained network, and the test images that it is tried on. */
export interface Subject extends SampleImages {
  readonly run: TrainingRun;
  readonly weights: Weights;
}

export interface Sweep {
  /** What is known so far; a sweep that was stopped keeps what it has. */
  readonly results: SweepResults;
  /** How far a sweep at work has come, 0…1; undefined while none is. */
  readonly share: number | undefined;
  readonly fault: Fault | undefined;
  start(): void;
  stop(): void;
}

const nothing: SweepResults = {};
/** Steps in which the progress is shown: whole percents. */
const STEPS = 100;

/** Tries a network on every slip, one after the other, on the course's engine. Another network begins anew. */
export function useSweep(subject: Subject | undefined): Sweep {
  const store = useCourseStore();
  const borrow = useCourse((course) => course.borrow);
  const [found, setFound] = useState<{ readonly weights: Weights; readonly results: SweepResults }>();
  const [share, setShare] = useState<number>();
  const [fault, setFault] = useState<Fault>();
  const wanted = useRef(false);
  const results = found && found.weights === subject?.weights ? found.results : nothing;

  const stop = useCallback(() => {
    wanted.current = false;
  }, []);
  // Nobody is there to see the rest.
  useEffect(() => stop, [stop]);

  function start(): void {
    if (!subject || share !== undefined) return;
    const { run, weights } = subject;
    // Whoever wants to train is let through.
    const goOn = () =>
      wanted.current && !Object.values(store.getState().runs).some(({ status }) => status === 'waiting');
    const todo = sweepEntries.filter(({ key }) => !results[key]);
    const known: Record<string, SlipFigures> = { ...results };
    wanted.current = true;
    setFault(undefined);
    setShare(0);
    borrow(async (engine, { name }) => {
      await engine.reset(run);
      await engine.setWeights(weights, run.epochs);
      // It opens the engine that then predicts.
      await engine.evaluate(name, 'test');
      for (const [index, { key, slip }] of todo.entries()) {
        const predict = (images: Float32Array) => engine.predict(images);
        const figures = await measureSlip(slip, subject, predict, (part) => {
          // A whole number of steps, so that most calls change nothing.
          setShare(Math.floor(((index + part) / todo.length) * STEPS) / STEPS);
          return goOn();
        });
        if (!figures) break;
        known[key] = figures;
        setFound({ weights, results: { ...known } });
      }
    })
      .catch((error: unknown) => setFault(faultOf(error)))
      .finally(() => setShare(undefined));
  }
  return { results, share, fault, start, stop };
}
