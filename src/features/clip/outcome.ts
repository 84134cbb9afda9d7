import { classStates } from '../../core/sleep';
import type { CourseResult } from '../../store/course/useCourseResults';

/** What the first epoch may bring: some digits asleep; none, but few images right; none, and most images right. */
export const outcomes = ['asleep', 'low', 'high'] as const;
export type Outcome = (typeof outcomes)[number];

const MANY = 0.8;

/** What a run's first epoch brought, once its evaluation is there. */
export function outcomeOf(result: Pick<CourseResult, 'snapshots'> | undefined): Outcome | undefined {
  const evaluation = result?.snapshots[0]?.evaluation;
  if (!evaluation) return undefined;
  if (classStates(evaluation).some(({ asleep }) => asleep)) return 'asleep';
  return evaluation.accuracy >= MANY ? 'high' : 'low';
}
