import type { Figures } from '../../../core/progress';

/** What a chart shows. */
export type Metric = 'loss' | 'accuracy';

/** Figures with those of the validation set, as an epoch and a line of the slides have them. */
export interface Checked extends Figures {
  readonly valLoss?: number;
  readonly valAccuracy?: number;
}

export function validationOf(metric: Metric, record: Checked): number | undefined {
  return metric === 'loss' ? record.valLoss : record.valAccuracy;
}
