import type { EpochRecord } from '../progress';

/** The lines that the lecture's hand-written loop prints, one an epoch. */
export function lectureLog(epochs: readonly EpochRecord[]): string {
  return epochs.map(line).join('\n');
}

function line({ epoch, loss, accuracy, valLoss, valAccuracy }: EpochRecord): string {
  const validation =
    valLoss === undefined || valAccuracy === undefined
      ? ''
      : `, val_loss=${valLoss.toFixed(4)}, val_acc=${valAccuracy.toFixed(4)}`;
  const number = String(epoch).padStart(3);
  return `epoch=${number}, train_loss=${loss.toFixed(4)}, train_acc=${accuracy.toFixed(4)}${validation}`;
}
