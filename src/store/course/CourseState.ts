import type { Evaluation } from '../../core/confusion';
import type { History } from '../../core/progress';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import type { DatasetInfo, LoadProgress } from '../../data/Dataset';
import type { ShippedRecording } from '../../data/recording/shipped';
import type { Engine, Samples } from '../../engine/Engine';
import type { Fault } from '../LabState';

/** The digits of the course: MNIST where it is, else generated ones. */
export type CourseData =
  /** Nobody has needed them yet. */
  | { readonly status: 'unopened' }
  | { readonly status: 'loading'; readonly progress?: LoadProgress }
  | { readonly status: 'ready'; readonly info: DatasetInfo }
  | { readonly status: 'failed'; readonly fault: Fault };

/** The network as an epoch left it. */
export interface EpochSnapshot {
  /** Present with `keepWeights`. */
  readonly weights?: Weights;
  /** On the training rows; present with `evaluateTraining`. */
  readonly evaluation?: Evaluation;
}

export type RunStatus = 'waiting' | 'running' | 'paused' | 'done' | 'stopped' | 'failed';

/** A run of a chapter and all that is known of it; it lives as long as the page. */
export interface CourseRun {
  readonly run: TrainingRun;
  readonly history: History;
  readonly status: RunStatus;
  readonly fault?: Fault;
  /** One for each finished epoch. */
  readonly epochs: readonly EpochSnapshot[];
  /** After the last finished epoch. */
  readonly weights?: Weights;
  /** Whether it was not trained here but comes from a recording. */
  readonly recorded?: boolean;
}

export interface CourseTrainOptions {
  /** Keeps the weights after every epoch, not only after the last. */
  readonly keepWeights?: boolean;
  /** Evaluates the training rows after every epoch (recall of each class, stuck samples). */
  readonly evaluateTraining?: boolean;
  /** Epochs to train for; default the run's. */
  readonly to?: number;
  /** The recording of just this run: it is taken instead of training. */
  readonly recording?: ShippedRecording;
}

/** A run to be trained in its turn. */
export interface CourseWish extends CourseTrainOptions {
  readonly key: string;
  readonly run: TrainingRun;
}

/** What the course's chapters share: its digits, and the runs trained in them. */
export interface CourseState {
  readonly data: CourseData;
  readonly runs: Readonly<Record<string, CourseRun>>;
  /** Recordings that come with the app; undefined while nobody has asked for them. */
  readonly shipped: readonly ShippedRecording[] | undefined;

  /** Loads the digits, once. @throws LabError */
  open(): Promise<DatasetInfo>;
  /** Finds out, once, which recordings come with the app. */
  listRecordings(): Promise<void>;
  /** Images by their rows, once the digits are there. @throws LabError */
  samples(set: 'train' | 'test', rows: readonly number[]): Promise<Samples>;
  /**
   * Trains a run from its seed under a name of its own. One run at a time: whatever trains before is stopped first,
   * and what waits for its turn is dropped; their results stay. Resolves when it has ended, however it ended.
   */
  train(key: string, run: TrainingRun, options?: CourseTrainOptions): Promise<CourseRun>;
  /** Trains several runs, one after the other; those to come are `waiting`. */
  trainAll(wishes: readonly CourseWish[]): Promise<void>;
  pause(key: string): void;
  resume(key: string): void;
  /** Stops a run, or takes it from the waiting ones. */
  stop(key: string): void;
  /** Newest weights of a run: the engine's own while it trains, else those of its last epoch. */
  weightsOf(key: string): Promise<Weights | undefined>;
  /** The course's engine for oneself, with the digits loaded: what trains is stopped first. For single steps. */
  borrow<T>(work: (engine: Engine, data: DatasetInfo) => Promise<T>): Promise<T>;
}
