import { useState } from 'react';
import type { Evaluation } from '../../core/confusion';
import { defaultRun, type EngineName, type TrainingRun } from '../../core/run';
import { greys } from '../../engine/greys';
import type { CourseState } from '../../store/course/CourseState';
import { useCourseStore } from '../../store/course/courseContext';
import { faultOf } from '../../store/faultOf';
import type { Fault } from '../../store/LabState';

/** The six steps from an empty model to a prediction. */
export const kerasSteps = ['create', 'add', 'compile', 'fit', 'evaluate', 'predict'] as const;
export type KerasStep = (typeof kerasSteps)[number];

/** A small network, so that nobody waits: one hidden layer of 16, one epoch. */
export const stepsRun: TrainingRun = { ...defaultRun, layers: [{ units: 16 }], epochs: 1 };
export const STEPS_KEY = 'keras-steps';

/** One test image, and the ten probabilities that the trained network gives it. */
export interface StepsPrediction {
  readonly row: number;
  /** 784 greys, 0…1. */
  readonly pixels: Float32Array;
  readonly label: number;
  readonly probabilities: Float32Array;
}

/** What the steps have brought to light so far. */
export interface StepsResults {
  /** Engine that is ready to train. */
  readonly engine?: EngineName;
  /** On the test set. */
  readonly evaluation?: Evaluation;
  readonly prediction?: StepsPrediction;
}

interface StepsState extends StepsResults {
  /** How many steps are done, 0…6. */
  readonly done: number;
  readonly running: boolean;
  /** The training was stopped before its end. */
  readonly stopped: boolean;
  readonly fault?: Fault;
}

const nothing: StepsState = { done: 0, running: false, stopped: false };

export interface Steps extends StepsState {
  /** Takes all steps up to this one (1…6) that are not done yet. */
  runTo(last: number): void;
  /** Asks the trained network about another test image. */
  predict(row: number): void;
  restart(): void;
}

/** The six steps, each really done by the course's engine when its turn comes. */
export function useSteps(): Steps {
  // Asked when it is needed: the figure need not be drawn anew with every batch that trains somewhere.
  const course = useCourseStore().getState();
  const [state, setState] = useState(nothing);
  const put = (patch: Partial<StepsState>) => setState((old) => ({ ...old, ...patch }));
  const guard = (work: Promise<void>) =>
    work.catch((error: unknown) => put({ fault: faultOf(error) })).finally(() => put({ running: false }));

  async function takeSteps(last: number): Promise<void> {
    for (let step = state.done; step < last; step++) {
      const results = await takeStep(kerasSteps[step], course);
      if (results.stopped || results.fault) return put(results);
      put({ ...results, done: step + 1 });
    }
  }
  return {
    ...state,
    runTo(last) {
      put({ running: true, stopped: false, fault: undefined });
      void guard(takeSteps(last));
    },
    predict(row) {
      put({ running: true });
      void guard(predictRow(course, row).then((prediction) => put({ prediction })));
    },
    restart: () => setState(nothing),
  };
}

async function takeStep(step: KerasStep, course: CourseState): Promise<Partial<StepsState>> {
  switch (step) {
    case 'create':
    case 'add':
      return {};
    case 'compile':
      return { engine: (await course.borrow((engine) => engine.choose(stepsRun))).engine };
    case 'fit': {
      const { status, fault } = await course.train(STEPS_KEY, stepsRun);
      return { stopped: status === 'stopped', fault };
    }
    case 'evaluate':
      return { evaluation: await withTrained(course, (engine, data) => engine.evaluate(data.name, 'test')) };
    case 'predict':
      return { prediction: await predictRow(course, 0) };
    default:
      return step satisfies never;
  }
}

async function predictRow(course: CourseState, row: number): Promise<StepsPrediction> {
  const { images, labels } = await course.samples('test', [row]);
  const pixels = greys(images);
  const probabilities = await withTrained(course, (engine) => engine.predict(pixels));
  return { row, pixels, label: labels[0], probabilities };
}

/** The engine with the network as `fit` left it, whatever it has been at since. */
function withTrained<T>(
  course: CourseState,
  work: (...args: Parameters<Parameters<CourseState['borrow']>[0]>) => Promise<T>,
): Promise<T> {
  return course.borrow(async (engine, data) => {
    const weights = await course.weightsOf(STEPS_KEY);
    await engine.reset(stepsRun);
    if (weights) await engine.setWeights(weights, stepsRun.epochs);
    return work(engine, data);
  });
}
