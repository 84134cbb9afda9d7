import { type Split, splitRows } from '../core/split';
import type { Digits } from '../data/Dataset';

/**
 * What a run trains on: its data set's rows, or a copy that changes epoch by epoch. Fresh digits, digits mixed in and
 * augmentation all end here, so that an engine need only be told that its digits have changed.
 */
export interface TrainingDigits {
  /** Training rows, then validation rows, which are the data set's last ones and never change. */
  readonly digits: Digits;
  readonly split: Split;
  /**
   * Makes the training rows those of an epoch (0-based), which follow from the run and the epoch's number alone.
   * Returns whether any changed.
   */
  prepare(epoch: number, breathe: Breathe): Promise<boolean>;
}

/** Rows that stay as they are; `share` of them are for validation. */
export function unchanged(digits: Digits, share: number): TrainingDigits {
  return { digits, split: splitRows(digits.labels.length, share), prepare: async () => false };
}

/** Called now and then during preparation, with the share that is done; false ends it where it stands. */
export type Breathe = (share: number) => Promise<boolean>;

/** A part of the preparation. */
export interface PreparationStep {
  /** What it costs in all, in any unit that the steps share. */
  readonly cost: number;
  /** Whether an epoch needs it done. */
  due(epoch: number): boolean;
  /** Does it; `breathe` takes the share of this step. Returns false when it was ended early. */
  work(epoch: number, breathe: Breathe): Promise<boolean>;
}
