import type { EpochRecord } from '../progress';

/** The history as a table for a spreadsheet: one row an epoch; what was not measured stays empty. */
export function historyCsv(epochs: readonly EpochRecord[]): string {
  const rows = epochs.map(({ epoch, loss, accuracy, valLoss, valAccuracy, ms }) =>
    [epoch, loss, accuracy, valLoss ?? '', valAccuracy ?? '', Math.round(ms)].join(','),
  );
  return `${['epoch,loss,accuracy,val_loss,val_accuracy,ms', ...rows].join('\n')}\n`;
}
