import type { Evaluation } from '../core/confusion';
import type { EpochRecord, TrainingEvent } from '../core/progress';
import type { EngineName, TrainingRun } from '../core/run';
import type { Weights } from '../core/weights';
import type { DataSource, DatasetInfo, DatasetName, LoadProgress } from '../data/Dataset';
import type { Eye } from './hiddenLayer';
import type { Neighbours } from './nearest';

/** Where training pauses by itself: after one batch, at the end of the present epoch, or not before the end. */
export type Until = 'batch' | 'epoch' | 'end';

/** Which set of images is meant. Training and validation rows follow the present run's split. */
export type SetName = 'train' | 'validation' | 'test';

export interface TrainResult {
  readonly epochs: readonly EpochRecord[];
  readonly stopped: boolean;
}

/** Why an engine runs; a key under `engine.why` in the translations. */
export type EngineReason =
  | 'asked'
  | 'hardware'
  | 'measured'
  | 'softwareGpu'
  | 'noGpu'
  | 'onlyOne'
  | 'fallback'
  /** The engine that was asked for does not know something in this run. */
  | 'notCovered';

/** The engine that trains, and why it is this one. */
export interface EngineChoice {
  readonly engine: ConcreteEngine;
  readonly reason: EngineReason;
  /** Measured when the engine was probed. */
  readonly msPerStep?: number;
}

export type ConcreteEngine = Exclude<EngineName, 'auto'>;

/** A line of the engine menu. */
export interface EngineInfo {
  readonly id: ConcreteEngine;
  readonly available: boolean;
  /** Why it is not available, or what speaks against it; a key under `engine.reason`. */
  readonly reason?: 'noWebGPU' | 'noWebGL' | 'noWasm' | 'noSimd' | 'software' | 'failedProbe';
  readonly chosen: boolean;
  readonly msPerStep?: number;
}

/** A connection that matters for the digit at hand. */
export interface Ray {
  /** Index of the unit it comes from (a pixel for the first layer) and of the one it goes to. */
  readonly from: number;
  readonly to: number;
  /** activation × weight, the part of the sum that it carries. */
  readonly value: number;
}

/** The network seen through one image. */
export interface Look {
  /** Ten probabilities from the engine that trains. */
  readonly probabilities: Float32Array;
  /** Activations of each Dense layer; the last is the softmax. */
  readonly activations: readonly Float32Array[];
  /** Strongest connections into each Dense layer. */
  readonly rays: readonly (readonly Ray[])[];
}

/** Some images of a set, for looking at. */
export interface Samples {
  /** n × 784 greys, 0…255. */
  readonly images: Uint8Array;
  readonly labels: Uint8Array;
}

/** A network given by its weights: of a moment gone by, or of another run. */
export interface GivenNetwork {
  readonly run: TrainingRun;
  readonly weights: Weights;
}

/** What a network makes of each test image, in file order. */
export interface Readings {
  /** n × 10 probabilities, row-major. */
  readonly probabilities: Float32Array;
  readonly labels: Uint8Array;
}

/** Training rows as they are and as they are trained on. */
export interface Preview {
  /** n × 784 greys, 0…255. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly labels: Uint8Array;
  /** Which of them were generated and mixed in. */
  readonly generated: readonly boolean[];
}

/**
 * Trains and predicts. The same interface stands on the page (`WorkerEngine`, across messages) and in the worker
 * (`Trainer`, the real one). Every promise rejects with a LabError.
 */
export interface Engine {
  /** Reads, checks and keeps a data set. */
  load(source: DataSource, onProgress?: (progress: LoadProgress) => void): Promise<DatasetInfo>;
  /** Rows of a loaded set by their index in it. */
  samples(data: DatasetName, set: 'train' | 'test', rows: readonly number[]): Promise<Samples>;
  /** Some rows of an epoch (0-based) of a run on a loaded set, exactly as it would train on them. */
  preview(data: DatasetName, run: TrainingRun, epoch: number, count: number): Promise<Preview>;
  /** Forgets the network and initializes the run's from its seed. Costs no engine yet. */
  reset(run: TrainingRun): Promise<void>;
  /**
   * Trains the present network for the run's epochs more on a loaded data set and resolves at the end or when
   * stopped. With `until`, training pauses by itself.
   * @throws Busy, NoNetwork, DataMissing, EngineUnavailable, EngineFailed, NaNLoss, WorkerDied
   */
  train(data: DatasetName, onEvent: (event: TrainingEvent) => void, options?: TrainOptions): Promise<TrainResult>;
  pause(): void;
  resume(until?: Until): void;
  /** Ends the run after the batch under way; the weights stay. */
  stop(): void;
  /** Probabilities (n × 10) of n images (n × 784, 0…1). */
  predict(images: Float32Array): Promise<Float32Array>;
  /** One image (784, 0…1) on its way through the newest weights. */
  look(image: Float32Array): Promise<Look>;
  evaluate(data: DatasetName, set: SetName): Promise<Evaluation>;
  /**
   * Reads all test images of a data set with the present network or a given one. The present network and a run under
   * way stay as they are.
   * @throws NotTrained, DataMissing, WrongWeights, EngineUnavailable, EngineFailed, WorkerDied
   */
  readings(data: DatasetName, given?: GivenNetwork): Promise<Readings>;
  /**
   * The training images nearest to one (784, 0…1): by their greys, or with `eye` by the activations of its last hidden
   * layer. @throws DataMissing
   */
  nearest(data: DatasetName, image: Float32Array, count: number, eye?: Eye): Promise<Neighbours>;
  weights(): Promise<Weights>;
  /** Takes weights of the present network's shapes; `epochs` is how many they have been trained for. */
  setWeights(weights: Weights, epochs?: number): Promise<void>;
  /** Finds, loads and proves the engine that would train this run. */
  choose(run: TrainingRun): Promise<EngineChoice>;
  engines(): Promise<readonly EngineInfo[]>;
  dispose(): void;
}

export interface TrainOptions {
  /** Epochs to add; default the run's. */
  readonly epochs?: number;
  /** Engine to train on; default the run's. The weights move over. */
  readonly engine?: EngineName;
  readonly until?: Until;
  /** Called once the engine is known, before the first batch. */
  readonly onEngine?: (choice: EngineChoice) => void;
  /** The weights after each epoch, for keeping. */
  readonly onWeights?: (weights: Weights, epochs: number) => void;
}
