import type { EpochRecord, Figures } from '../../core/progress';

/** How a training figure is counted: on the way, while the weights change, or on the whole set after the epoch. */
export const countings = ['running', 'after'] as const;
export type Counting = (typeof countings)[number];

/** A run's training figures by one way of counting; undefined where the other set has not been looked at. */
export function counted(
  counting: Counting,
  records: readonly EpochRecord[],
  after: readonly (Figures | undefined)[],
): readonly (Figures | undefined)[] {
  return counting === 'running' ? records : records.map((_, index) => after[index]);
}
