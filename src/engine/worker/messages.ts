import type { Evaluation } from '../../core/confusion';
import type { ErrorDetails, LabErrorName } from '../../core/errors';
import type { TrainingEvent } from '../../core/progress';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import type { DataSource, DatasetInfo, DatasetName, LoadProgress } from '../../data/Dataset';
import type {
  EngineChoice,
  EngineInfo,
  GivenNetwork,
  Look,
  Preview,
  Readings,
  Samples,
  SetName,
  TrainOptions,
  TrainResult,
  Until,
} from '../Engine';
import type { Eye } from '../hiddenLayer';
import type { Neighbours } from '../nearest';

/** What the page asks of the worker; every call is answered once, under its id. */
export type Call =
  /** `base` is the page's address, below which `datasets/` lies. */
  | { readonly call: 'load'; readonly source: DataSource; readonly base: string }
  | {
      readonly call: 'samples';
      readonly data: DatasetName;
      readonly set: 'train' | 'test';
      readonly rows: readonly number[];
    }
  | {
      readonly call: 'preview';
      readonly data: DatasetName;
      readonly run: TrainingRun;
      readonly epoch: number;
      readonly count: number;
    }
  | { readonly call: 'reset'; readonly run: TrainingRun }
  | ({ readonly call: 'train'; readonly data: DatasetName } & Pick<TrainOptions, 'epochs' | 'engine' | 'until'>)
  | { readonly call: 'predict'; readonly images: Float32Array }
  | { readonly call: 'look'; readonly image: Float32Array }
  | { readonly call: 'evaluate'; readonly data: DatasetName; readonly set: SetName }
  | { readonly call: 'readings'; readonly data: DatasetName; readonly given?: GivenNetwork }
  | {
      readonly call: 'nearest';
      readonly data: DatasetName;
      readonly image: Float32Array;
      readonly count: number;
      readonly eye?: Eye;
    }
  | { readonly call: 'weights' }
  | { readonly call: 'setWeights'; readonly weights: Weights; readonly epochs?: number }
  | { readonly call: 'choose'; readonly run: TrainingRun }
  | { readonly call: 'engines' };

/** Orders that need no answer. */
export type Order =
  | { readonly order: 'pause' }
  | { readonly order: 'resume'; readonly until?: Until }
  | { readonly order: 'stop' };

export type Request = (Call & { readonly id: number }) | Order;

/** What each call is answered with. */
export interface Results {
  load: DatasetInfo;
  samples: Samples;
  preview: Preview;
  reset: undefined;
  train: TrainResult;
  predict: Float32Array;
  look: Look;
  evaluate: Evaluation;
  readings: Readings;
  nearest: Neighbours;
  weights: Weights;
  setWeights: undefined;
  choose: EngineChoice;
  engines: readonly EngineInfo[];
}

export type Response =
  | { readonly type: 'done'; readonly id: number; readonly result: Results[keyof Results] }
  | { readonly type: 'failed'; readonly id: number; readonly name: LabErrorName; readonly details: ErrorDetails }
  /** News from a call under way. */
  | { readonly type: 'progress'; readonly id: number; readonly progress: LoadProgress }
  | { readonly type: 'event'; readonly id: number; readonly event: TrainingEvent }
  | { readonly type: 'engine'; readonly id: number; readonly choice: EngineChoice }
  | { readonly type: 'weights'; readonly id: number; readonly weights: Weights; readonly epochs: number }
  /** Something broke outside every call (an unhandled rejection); the worker is not to be trusted any more. */
  | { readonly type: 'broken'; readonly message: string };
