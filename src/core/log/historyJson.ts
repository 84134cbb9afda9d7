import type { History } from '../progress';
import type { TrainingRun } from '../run';
import { historyDict } from './historyDict';

/** A run and what came of it, for keeping or for a program to read. */
export function historyJson(run: TrainingRun, { epochs, engine, data }: History): string {
  const epochMs = epochs.map(({ ms }) => Math.round(ms));
  return `${JSON.stringify({ run, engine, data, history: historyDict(epochs), epochMs }, null, 2)}\n`;
}
