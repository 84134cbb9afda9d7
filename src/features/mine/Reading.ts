import { argMax } from '../../core/confusion';

/** What the network makes of one drawing. */
export interface Reading {
  readonly guess: number;
  /** The probability of the guess. */
  readonly confidence: number;
  readonly probabilities: Float32Array;
}

export function readingOf(probabilities: Float32Array): Reading {
  const guess = argMax(probabilities);
  return { guess, confidence: probabilities[guess], probabilities };
}
