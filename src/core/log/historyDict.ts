import type { EpochRecord } from '../progress';

/** Keras's `history.history`: one list a figure, one entry an epoch; two lists when nothing is kept for validation. */
export interface HistoryDict {
  readonly loss: readonly number[];
  readonly accuracy: readonly number[];
  readonly val_loss?: readonly number[];
  readonly val_accuracy?: readonly number[];
}

export function historyDict(epochs: readonly EpochRecord[]): HistoryDict {
  const loss = epochs.map((record) => record.loss);
  const accuracy = epochs.map((record) => record.accuracy);
  if (!epochs.some((record) => record.valLoss !== undefined)) return { loss, accuracy };
  return {
    loss,
    accuracy,
    val_loss: epochs.map((record) => record.valLoss ?? Number.NaN),
    val_accuracy: epochs.map((record) => record.valAccuracy ?? Number.NaN),
  };
}

/** The dict as Python prints it, a list to a line. */
export function historyPython(dict: HistoryDict): string {
  const lists = Object.entries(dict) as [string, readonly number[]][];
  return `{${lists.map(([name, values]) => `'${name}': [${values.map(pythonFloat).join(', ')}]`).join(',\n ')}}`;
}

function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (value !== 0 && Math.abs(value) < 1e-4) return value.toExponential().replace(/([+-])(\d)$/, '$10$2');
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}
