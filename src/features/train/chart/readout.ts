import type { EpochRecord, History } from '../../../core/progress';
import type { SlideEpoch, SlideRun } from '../../../core/slides';
import { type Metric, validationOf } from './metric';

/** The numbers beside a chart. */
export interface Readout {
  readonly train?: number;
  readonly validation?: number;
  /** The slides at the same epoch; before the first, where they end. */
  readonly slide?: SlideEpoch;
  /** The training figure of the run before at the same epoch. */
  readonly before?: number;
}

/** The newest numbers, or those of the epoch under the pointer. */
export function readoutOf(
  history: History,
  metric: Metric,
  slides?: SlideRun,
  before: readonly EpochRecord[] = [],
  hover?: number,
): Readout {
  const { epochs, running } = history;
  if (hover !== undefined) {
    const record = epochs[hover - 1];
    return {
      train: record?.[metric],
      validation: record && validationOf(metric, record),
      slide: slides?.epochs.find(({ epoch }) => epoch === hover),
      before: before[hover - 1]?.[metric],
    };
  }
  const last = epochs.at(-1);
  return {
    train: running?.[metric] ?? last?.[metric],
    validation: last && validationOf(metric, last),
    slide: last ? slides?.epochs.find(({ epoch }) => epoch === last.epoch) : slides?.epochs.at(-1),
    before: (last ? before[last.epoch - 1] : before.at(-1))?.[metric],
  };
}
