import { parameterCount } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import { classStates } from '../../core/sleep';
import type { CourseResult } from '../../store/course/useCourseResults';

/** How a run of the board has come out so far; figures are undefined before its first epoch. */
export interface DepthResult {
  readonly parameters: number;
  readonly epochs: number;
  readonly accuracy: number | undefined;
  readonly valAccuracy: number | undefined;
  /** Digits that are asleep after its last epoch. */
  readonly asleep: readonly number[] | undefined;
}

export function depthResult(run: TrainingRun, result: CourseResult | undefined): DepthResult {
  const last = result?.records.at(-1);
  const evaluation = result?.snapshots.at(-1)?.evaluation;
  return {
    parameters: parameterCount(run),
    epochs: result?.records.length ?? 0,
    accuracy: last?.accuracy,
    valAccuracy: last?.valAccuracy,
    asleep: evaluation && classStates(evaluation).flatMap(({ label, asleep }) => (asleep ? [label] : [])),
  };
}
