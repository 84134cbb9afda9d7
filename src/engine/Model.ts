import type { TrainingRun } from '../core/run';
import type { Weights } from '../core/weights';
import type { Digits } from '../data/Dataset';
import type { Helping } from './pace';

/** Sums over the samples of a batch, or of several; divide by `samples` for the mean. */
export interface Sums {
  readonly loss: number;
  readonly correct: number;
  readonly samples: number;
}

/** n × 784 greys, row-major: numbers 0…1, or bytes 0…255 that stand for 255ths, as data sets have them. */
export type Images = Float32Array | Uint8Array;

/** What a network makes of some rows. */
export interface Scores {
  /** Sum over the rows. */
  readonly loss: number;
  /** The digit that each row is read as. */
  readonly guesses: Uint8Array;
  /** Of each row 1 if it `isStuck` (core/losses), else 0. */
  readonly stuck: Uint8Array;
}

/**
 * The arithmetic of one network on one device: what an engine has to bring. Everything else (order of the
 * batches, pausing, figures, events) is the trainer's, once for all engines.
 */
export interface Model {
  /**
   * Trains on `rows` of the digits it was opened with, `batch` at a time, in order; the last batch may be short.
   * Returns the loss and the right guesses of each batch, from before its update; batch by batch, so that a total
   * does not depend on how many batches were asked for at a time. An engine that takes long helpings asks `goOn`
   * now and then, and ends after fewer batches when it is told no.
   */
  fit(rows: Uint32Array, batch: number, goOn?: () => boolean): Promise<readonly Sums[]>;
  /**
   * Helpings of an engine that leaves the worker free while it trains, and answers in between; `images` are those that
   * it is shown at a time.
   */
  readonly pace?: Helping & { readonly images: number };
  /**
   * Logits (n × 10, row-major) of n images, at any time: while a `fit` is awaited, those after one of its batches.
   */
  logits(images: Images): Promise<Float32Array>;
  /**
   * The digits that it was opened with, where it keeps them in a form of its own: told which of their rows, it need not
   * be shown the images.
   */
  readonly kept?: { readonly digits: Digits; score(from: number, count: number): Promise<Scores> };
  /** A copy of the weights. */
  weights(): Promise<Weights>;
  /** Takes weights of the same shapes; the optimizer's state stays. */
  setWeights(weights: Weights): void;
  /**
   * The rows it was opened with hold other digits now. Called between two calls of `fit`; only an engine that keeps
   * the digits in a form of its own needs to know.
   */
  digitsChanged?(): void;
  /** Frees everything; the model is not used again. */
  dispose(): void;
}

/** Builds a model for a run from given weights, its optimizer fresh; `digits` are the rows that `fit` names. */
export type OpenModel = (run: TrainingRun, weights: Weights, digits: Digits) => Promise<Model>;
