import { roundsTo, SHOWN_DECIMALS, shownNumber } from './shownNumber';

/** A softmax output written down: a = e^z / Σ e^z. */
export interface ShownSoftmax {
  readonly z: string;
  /** Σ e^z over all outputs. */
  readonly sum: string;
  readonly a: string;
}

/** Significant digits that the sum starts with, and the most that either number may need. */
const DIGITS = 6;
const MOST_MORE = 9;

/** Writes one output of a softmax down, with as many digits of z and of the sum as it takes to find a from them. */
export function shownSoftmax(logits: ArrayLike<number>, unit: number): ShownSoftmax {
  const sum = Array.from(logits).reduce((total, z) => total + Math.exp(z), 0);
  const a = Math.exp(logits[unit]) / sum;
  const whole = Math.ceil(Math.log10(sum));
  let more = 0;
  const sumDecimals = () => Math.max(0, DIGITS - whole + more);
  const found = () =>
    Math.exp(Number(logits[unit].toFixed(SHOWN_DECIMALS + more))) / Number(sum.toFixed(sumDecimals()));
  while (more < MOST_MORE && !roundsTo(found(), a)) more++;
  return {
    z: shownNumber(logits[unit], SHOWN_DECIMALS + more),
    sum: shownNumber(sum, sumDecimals()),
    a: shownNumber(a),
  };
}
