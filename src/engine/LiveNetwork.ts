import { softmax } from '../core/losses';
import { CLASSES, PIXELS } from '../core/network';
import type { EngineName, TrainingRun } from '../core/run';
import type { Weights } from '../core/weights';
import type { Dataset, DatasetName } from '../data/Dataset';
import type { EngineChoice } from './Engine';
import type { Model } from './Model';
import { trace } from './plain/trace';
import type { TrainingDigits } from './TrainingDigits';

/** A model under way, and what it was opened for. */
export interface OpenedModel {
  readonly model: Model;
  readonly choice: EngineChoice;
  readonly data: DatasetName;
  /** The very rows; the same name may be loaded anew. */
  readonly dataset: Dataset;
  readonly asked: EngineName;
  /** What it trains on. */
  readonly rows: TrainingDigits;
}

/** The one network of a trainer: its run, its weights, and its model once an engine is at work. */
export interface LiveNetwork {
  readonly run: TrainingRun;
  /** Newest copy of the weights on this side, and when it was taken. */
  weights: Weights;
  takenAt: number;
  epochs: number;
  opened: OpenedModel | undefined;
}

/** Takes the newest weights from the model, unless those at hand are younger than `maxAge` milliseconds. */
export async function refresh(network: LiveNetwork, maxAge: number): Promise<void> {
  if (!network.opened || performance.now() - network.takenAt < maxAge) return;
  network.weights = await network.opened.model.weights();
  network.takenAt = performance.now();
}

/** Gives up the model; its weights stay with the network. */
export async function close(network: LiveNetwork): Promise<void> {
  await refresh(network, 0);
  const { opened } = network;
  network.opened = undefined;
  opened?.model.dispose();
}

/** Softmax outputs (n × 10); without a model they are worked out from the weights at hand. */
export async function probabilities(network: LiveNetwork, images: Float32Array): Promise<Float32Array> {
  const count = images.length / PIXELS;
  const out = new Float32Array(count * CLASSES);
  const { run, weights, opened } = network;
  const logits = await opened?.model.logits(images);
  const row = new Float64Array(CLASSES);
  for (let i = 0; i < count; i++) {
    if (logits) softmax(logits, i * CLASSES, CLASSES, row);
    out.set(logits ? row : lastOf(trace(run, weights, imageAt(images, i))), i * CLASSES);
  }
  return out;
}

function imageAt(images: Float32Array, index: number): Float32Array {
  return images.subarray(index * PIXELS, (index + 1) * PIXELS);
}

function lastOf<T>(list: readonly T[]): T {
  return list[list.length - 1];
}
