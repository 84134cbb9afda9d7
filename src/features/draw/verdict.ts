import { argMax } from '../../core/confusion';

/** What ten probabilities say, to be put in words. */
export type Verdict =
  | { readonly kind: 'untrained'; readonly even: boolean }
  | { readonly kind: 'reads'; readonly digit: number }
  | { readonly kind: 'unsure'; readonly digit: number; readonly other: number };

/** Below this the network is said to be unsure. */
const SURE = 0.5;
/** An untrained network whose best guess stays below this gives every digit about a tenth. */
const EVEN = 0.2;

export function verdictOf(probabilities: Float32Array, trained: boolean): Verdict {
  const digit = argMax(probabilities);
  if (!trained) return { kind: 'untrained', even: probabilities[digit] < EVEN };
  if (probabilities[digit] >= SURE) return { kind: 'reads', digit };
  const rest = Float32Array.from(probabilities, (value, index) => (index === digit ? -1 : value));
  return { kind: 'unsure', digit, other: argMax(rest) };
}
