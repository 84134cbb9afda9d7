import type { InitializerName } from '../../core/initializers';
import type { CourseRun } from '../../store/course/CourseState';
import type { DepthChoice } from './depthRuns';

/** What a student can choose for a network of one's own. */
export const OWN_DEPTHS = [2, 3, 4, 5] as const;
export const OWN_RATES = [0.1, 0.03, 0.01, 0.003, 0.001, 0.0003] as const;
export const OWN_STARTS = ['unitNormal', 'normal', 'glorotUniform'] as const satisfies readonly InitializerName[];

export type OwnChoice = Required<Pick<DepthChoice, 'depth' | 'lr' | 'init'>>;

const PREFIX = 'own';

/** Name of such a run in the course's store. */
export function ownKey({ depth, lr, init }: OwnChoice): string {
  return [PREFIX, depth, lr, init].join('-');
}

/** The choices that were trained so far, in the order in which they first were. */
export function ownChoices(runs: Readonly<Record<string, CourseRun>>): readonly OwnChoice[] {
  return Object.keys(runs).flatMap((key) => {
    const [prefix, depth, lr, init] = key.split('-');
    const start = OWN_STARTS.find((known) => known === init);
    return prefix === PREFIX && start ? [{ depth: Number(depth), lr: Number(lr), init: start }] : [];
  });
}

/** Whether one of one's own networks with at least `layers` hidden layers has reached an accuracy on validation. */
export function ownReached(runs: Readonly<Record<string, CourseRun>>, layers: number, accuracy: number): boolean {
  return ownChoices(runs).some(
    (choice) =>
      choice.depth >= layers &&
      runs[ownKey(choice)].history.epochs.some(({ valAccuracy }) => (valAccuracy ?? 0) >= accuracy),
  );
}
