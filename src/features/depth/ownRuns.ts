import type { InitializerName } from '../../core/initializers';
import type { CourseResult } from '../../store/course/useCourseResults';
import type { DepthChoice } from './depthRuns';

/** What a student can choose for a network of one's own. */
export const OWN_DEPTHS = [2, 3, 4, 5] as const;
export const OWN_RATES = [0.1, 0.03, 0.01, 0.003, 0.001, 0.0003] as const;
export const OWN_STARTS = ['unitNormal', 'normal', 'glorotUniform'] as const satisfies readonly InitializerName[];

export type OwnChoice = Required<Pick<DepthChoice, 'depth' | 'lr' | 'init'>>;

/** What the names of such runs begin with. */
export const OWN_PREFIX = 'own';

/** Name of such a run in the course's store. */
export function ownKey({ depth, lr, init }: OwnChoice): string {
  return [OWN_PREFIX, depth, lr, init].join('-');
}

/** The choices behind the names of runs; other runs are passed over. */
export function ownChoices(keys: readonly string[]): readonly OwnChoice[] {
  return keys.flatMap((key) => {
    const [prefix, depth, lr, init] = key.split('-');
    const start = OWN_STARTS.find((known) => known === init);
    return prefix === OWN_PREFIX && start ? [{ depth: Number(depth), lr: Number(lr), init: start }] : [];
  });
}

/** Whether one of one's own networks with at least `layers` hidden layers has reached an accuracy on validation. */
export function ownReached(runs: Readonly<Record<string, CourseResult>>, layers: number, accuracy: number): boolean {
  return ownChoices(Object.keys(runs)).some(
    (choice) =>
      choice.depth >= layers && runs[ownKey(choice)].records.some(({ valAccuracy }) => (valAccuracy ?? 0) >= accuracy),
  );
}
