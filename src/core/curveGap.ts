import type { EpochRecord, Figures } from './progress';

/** How far two runs are apart, over the epochs that both have. */
export interface CurveGap extends Figures {
  /** Epochs compared. */
  readonly epochs: number;
}

/**
 * The largest differences between two runs' curves, training and validation alike; undefined where they have no
 * epoch in common. A figure that only one of them has does not count.
 */
export function curveGap(a: readonly EpochRecord[], b: readonly EpochRecord[]): CurveGap | undefined {
  const epochs = Math.min(a.length, b.length);
  if (!epochs) return undefined;
  let [loss, accuracy] = [0, 0];
  for (let i = 0; i < epochs; i++) {
    loss = Math.max(loss, apart(a[i].loss, b[i].loss), apart(a[i].valLoss, b[i].valLoss));
    accuracy = Math.max(accuracy, apart(a[i].accuracy, b[i].accuracy), apart(a[i].valAccuracy, b[i].valAccuracy));
  }
  return { epochs, loss, accuracy };
}

function apart(a = Number.NaN, b = Number.NaN): number {
  return Math.abs(a - b) || 0;
}
