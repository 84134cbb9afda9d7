import type { EpochRecord } from '../../core/progress';
import type { EngineName, TrainingRun } from '../../core/run';
import type { DatasetName } from '../../data/Dataset';
import type { RunEntry } from '../../store/runs/RunEntry';

/** A row of the table: a run of one's own, or one of the slides'. */
export interface CompareRow {
  readonly id: string;
  readonly name: string;
  /** Absent: it is the slides'. */
  readonly entry?: RunEntry;
  /** Settings as they came out: the engine and the digits are those that were used. */
  readonly run: TrainingRun;
  /** Settings that the slides do not print. */
  readonly unprinted: readonly (keyof TrainingRun)[];
  readonly epochs: readonly Omit<EpochRecord, 'ms'>[];
  readonly test?: number;
  readonly engine?: EngineName;
  readonly data: DatasetName;
  /** Time of all training steps. */
  readonly seconds?: number;
}

export type RowEpoch = CompareRow['epochs'][number];

/** The figures after the last epoch. */
export function lastEpoch({ epochs }: CompareRow): RowEpoch | undefined {
  return epochs.at(-1);
}
