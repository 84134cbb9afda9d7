import type { HistoryDict } from '../../core/log/historyDict';
import { slideRuns } from '../../core/slides';

/** The names in the dict, in Keras's order. */
export const historyKeys = [
  'loss',
  'accuracy',
  'val_loss',
  'val_accuracy',
] as const satisfies readonly (keyof HistoryDict)[];
export type HistoryKey = (typeof historyKeys)[number];

/** The first entries as the slides print the dict itself, with more digits than the log has. */
const printedFirst: Partial<Record<HistoryKey, string>> = {
  loss: '0.35839866661117414',
  accuracy: '0.89710414',
  val_loss: '0.192979598979…',
};

/** What the slides have in this place, as printed: of the first epoch the dict, of the others the log. */
export function slideValue(list: HistoryKey, index: number): string | undefined {
  const first = index === 0 ? printedFirst[list] : undefined;
  if (first) return first;
  const row = slideRuns.keras.epochs[index];
  if (!row) return undefined;
  const values = { loss: row.loss, accuracy: row.accuracy, val_loss: row.valLoss, val_accuracy: row.valAccuracy };
  return values[list].toFixed(4);
}
