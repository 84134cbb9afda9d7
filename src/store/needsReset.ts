import { runKeys, type TrainingRun } from '../core/run';

/** Settings that can change while a network is kept: how long, and on which engine. */
const free: readonly (keyof TrainingRun)[] = ['epochs', 'engine'];

/** Whether a network built for one run has to start over for another. */
export function needsReset(from: TrainingRun, to: TrainingRun): boolean {
  return runKeys.some((key) => !free.includes(key) && JSON.stringify(from[key]) !== JSON.stringify(to[key]));
}
