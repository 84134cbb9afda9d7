import type { EpochRecord } from '../../core/progress';
import { type ClassState, classStates, type Jump, jumps } from '../../core/sleep';
import type { SlideEpoch } from '../../core/slides';
import type { CourseResult } from '../../store/course/useCourseResults';

/** What the staircase shows: a run epoch by epoch, as a curve and digit by digit. */
export interface Stairs {
  /** Epochs whose evaluation has arrived. */
  readonly epochs: readonly EpochRecord[];
  /** The ten digits on the training rows, after each of these epochs. */
  readonly states: readonly (readonly ClassState[])[];
  readonly jumps: readonly Jump[];
  /** Epochs that there are places for. */
  readonly to: number;
}

/** A run as stairs; an empty one without a run. */
export function stairsOf(result: Pick<CourseResult, 'records' | 'snapshots'> | undefined, to: number): Stairs {
  const states = (result?.snapshots ?? []).flatMap(({ evaluation }) => (evaluation ? [classStates(evaluation)] : []));
  const epochs = (result?.records ?? []).slice(0, states.length);
  return { epochs, states, jumps: jumps(epochs.map(({ accuracy }) => accuracy)), to };
}

/** Images of all digits that are read wrong without any gradient. */
export function stuckIn(states: readonly ClassState[]): number {
  return states.reduce((sum, { stuck }) => sum + stuck, 0);
}

export function imagesIn(states: readonly ClassState[]): number {
  return states.reduce((sum, { images }) => sum + images, 0);
}

/** Where the axis of accuracies begins: the fifth below the lowest point, at most .8. */
export function floorOf(epochs: readonly EpochRecord[], slides: readonly SlideEpoch[]): number {
  const lows = [...epochs, ...slides].flatMap(({ accuracy, valAccuracy }) => [accuracy, valAccuracy ?? accuracy]);
  return Math.max(0, Math.floor(Math.min(0.8, ...lows) * 5) / 5);
}
