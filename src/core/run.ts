import { type ActivationName, activationNames } from './activations';
import { type InitializerName, initializerNames } from './initializers';
import { type LossName, lossNames } from './losses';
import { type OptimizerName, optimizerNames } from './optimizers';

export const engineNames = [
  'auto',
  'fused-wasm',
  'fused-webgpu',
  'tfjs-wasm',
  'tfjs-webgl',
  'tfjs-webgpu',
  'tfjs-cpu',
  'plain',
] as const;
export type EngineName = (typeof engineNames)[number];

export const dataNames = ['auto', 'mnist', 'strokes', 'files'] as const;
export type DataName = (typeof dataNames)[number];

export const trainMetricsNames = ['running', 'epochEnd'] as const;
export type TrainMetrics = (typeof trainMetricsNames)[number];

/** How much training images are changed at random before each epoch. */
export const augmentNames = ['none', 'light', 'strong'] as const;
export type AugmentName = (typeof augmentNames)[number];

/** A hidden layer; a missing activation or initializer is the run's. */
export interface HiddenLayer {
  readonly units: number;
  readonly activation?: ActivationName;
  readonly init?: InitializerName;
}

/** Everything a student chose. The same keys stand in links, in the console and in the stores. */
export interface TrainingRun {
  readonly layers: readonly HiddenLayer[];
  readonly activation: ActivationName;
  readonly init: InitializerName;
  readonly outputInit: InitializerName;
  readonly optimizer: OptimizerName;
  readonly lr: number;
  readonly loss: LossName;
  /** true: softmax and cross-entropy in one step; false: Keras's clip on the probabilities. */
  readonly fromLogits: boolean;
  readonly epochs: number;
  readonly batch: number;
  /** Share of the training rows kept for validation, 0…0.9. */
  readonly split: number;
  readonly shuffle: boolean;
  readonly seed: number;
  /** running: mean over the epoch while weights change (Keras); epochEnd: the whole set afterwards. */
  readonly trainMetrics: TrainMetrics;
  /** auto: MNIST when it is there, else generated digits. */
  readonly data: DataName;
  /** Generated training digits, validation included. */
  readonly size: number;
  /** Generated digits: new training digits in every epoch. */
  readonly fresh: boolean;
  /** Seed of the generated digits, those that are mixed in too. */
  readonly dataSeed: number;
  /** Changes every training image a little, anew in each epoch; validation and test images never. */
  readonly augment: AugmentName;
  /** Generated digits of the world's styles mixed into the training rows of MNIST or of one's own files. */
  readonly mix: number;
  readonly engine: EngineName;
}

/** The lecture's Keras network, and what every missing key means. */
export const defaultRun: TrainingRun = {
  layers: [{ units: 64 }, { units: 32 }],
  activation: 'relu',
  init: 'normal',
  outputInit: 'glorotUniform',
  optimizer: 'adam',
  lr: 0.001,
  loss: 'categoricalCrossentropy',
  fromLogits: false,
  epochs: 10,
  batch: 30,
  split: 0.2,
  shuffle: true,
  seed: 1,
  trainMetrics: 'running',
  data: 'auto',
  size: 60_000,
  fresh: false,
  dataSeed: 1,
  augment: 'none',
  mix: 0,
  engine: 'auto',
};

/** An inclusive range; whole numbers only where `whole` is set. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

export const MAX_HIDDEN_LAYERS = 8;

/** Limits of every number in a run. */
export const ranges = {
  units: { min: 1, max: 1024, whole: true },
  lr: { min: 1e-6, max: 10, whole: false },
  epochs: { min: 1, max: 1000, whole: true },
  batch: { min: 1, max: 10_000, whole: true },
  split: { min: 0, max: 0.9, whole: false },
  seed: { min: 0, max: 2 ** 32 - 1, whole: true },
  size: { min: 3000, max: 60_000, whole: true },
  dataSeed: { min: 0, max: 2 ** 32 - 1, whole: true },
  mix: { min: 0, max: 60_000, whole: true },
} as const satisfies Record<string, Range>;

/** Menus of every choice in a run. */
export const choices = {
  activation: activationNames,
  init: initializerNames,
  outputInit: initializerNames,
  optimizer: optimizerNames,
  loss: lossNames,
  trainMetrics: trainMetricsNames,
  data: dataNames,
  augment: augmentNames,
  engine: engineNames,
} as const;

export const runKeys = Object.keys(defaultRun) as readonly (keyof TrainingRun)[];

/** Whether a number may stand in a run. */
export function inRange(value: number, range: Range): boolean {
  return (
    Number.isFinite(value) && value >= range.min && value <= range.max && (!range.whole || Number.isInteger(value))
  );
}

/** Whether two runs would train the same network on the same data in the same way. */
export function sameRun(a: TrainingRun, b: TrainingRun): boolean {
  return runKeys.every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
}
