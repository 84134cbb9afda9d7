import type { Evaluation } from '../../core/confusion';
import type { History } from '../../core/progress';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import type { DatasetName } from '../Dataset';

/** An evaluation and the data set whose test images it was made on. */
export interface TestEvaluation extends Evaluation {
  readonly data: DatasetName;
}

/** The network as an epoch left it. */
export interface Snapshot {
  /** Epochs done; 0 stands for first weights that do not come from the run's seed. */
  readonly epoch: number;
  readonly weights: Weights;
  readonly evaluation?: TestEvaluation;
}

/** A run that can be played again: its settings, its figures, and its weights after some or all of its epochs. */
export interface Recording {
  readonly run: TrainingRun;
  /** At rest, whatever it was when the recording was made. */
  readonly history: History;
  /** In the order of their epochs. */
  readonly snapshots: readonly Snapshot[];
}
