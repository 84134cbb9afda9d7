import { argMax } from '../../core/confusion';

/** The two likeliest digits of ten probabilities. */
export interface RungGuess {
  readonly digit: number;
  readonly probability: number;
  readonly second: number;
  readonly secondProbability: number;
}

export function rungGuess(probabilities: Float32Array): RungGuess {
  const digit = argMax(probabilities);
  const others = Float32Array.from(probabilities, (probability, index) => (index === digit ? -1 : probability));
  const second = argMax(others);
  return { digit, probability: probabilities[digit], second, secondProbability: probabilities[second] };
}

/** How sure the last rung has to be. */
export const SURE = 0.9;

/** Whether preprocessing made the difference: the whole pad made small was read wrong, the last rung right and surely. */
export function preprocessingHelped(raw: RungGuess, centred: RungGuess, drawn: number | undefined): boolean {
  return drawn !== undefined && centred.digit === drawn && centred.probability > SURE && raw.digit !== drawn;
}
