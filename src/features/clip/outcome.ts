import { classStates } from '../../core/sleep';
import type { CourseRun } from '../../store/course/CourseState';

/** What the first epoch may bring: some digits asleep; none, but few images right; none, and most images right. */
export const outcomes = ['asleep', 'low', 'high'] as const;
export type Outcome = (typeof outcomes)[number];

const MANY = 0.8;

/** What a run's first epoch brought, once its evaluation is there. */
export function outcomeOf(course: Pick<CourseRun, 'epochs'> | undefined): Outcome | undefined {
  const evaluation = course?.epochs[0]?.evaluation;
  if (!evaluation) return undefined;
  if (classStates(evaluation).some(({ asleep }) => asleep)) return 'asleep';
  return evaluation.accuracy >= MANY ? 'high' : 'low';
}
