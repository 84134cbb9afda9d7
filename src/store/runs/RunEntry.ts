import type { Figures, History } from '../../core/progress';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import type { DatasetName } from '../../data/Dataset';
import type { TestEvaluation } from '../../data/recording/Recording';

/** A run of the list: everything but its weights, which are only read when they are needed. */
export interface RunEntry {
  /** Eight letters and digits; stands in links. */
  readonly id: string;
  /** What the student calls it; else it goes by its settings. */
  readonly name?: string;
  /** Its settings; `epochs` is how many were asked for in all. */
  readonly run: TrainingRun;
  /** At rest, as its last whole epoch left it. At least one epoch. */
  readonly history: History;
  /** On test images, once it has been tested. */
  readonly test?: Figures & { readonly data: DatasetName };
  /** Never makes room for others. */
  readonly pinned: boolean;
  /** When it ended last, milliseconds since 1970. */
  readonly at: number;
  /** What it takes, all in all; an estimate. */
  readonly bytes: number;
}

/** What is kept of a run beside its entry. */
export interface RunWeights {
  /** As its last whole epoch left them. */
  readonly weights: Weights;
  readonly evaluation?: TestEvaluation;
}

/** A run that has just ended somewhere, to be kept. */
export interface EndedRun extends RunWeights {
  readonly run: TrainingRun;
  readonly history: History;
  /** Whether it began with an untrained network; else it may go on from a run that is kept. */
  readonly fresh: boolean;
}
