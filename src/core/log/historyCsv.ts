import type { EpochRecord } from '../progress';

/** The history as a table for a spreadsheet: one row an epoch; what was not measured stays empty; `data` is the set it was measured on. */
export function historyCsv(epochs: readonly EpochRecord[], data = ''): string {
  const rows = epochs.map(({ epoch, loss, accuracy, valLoss, valAccuracy, ms }) =>
    [epoch, loss, accuracy, valLoss ?? '', valAccuracy ?? '', Math.round(ms), data].join(','),
  );
  return `${['epoch,loss,accuracy,val_loss,val_accuracy,ms,data', ...rows].join('\n')}\n`;
}
