import { CLASSES } from '../../core/network';
import type { Question } from '../../core/trainNeuron';
import type { SampleImages } from '../../ui/ReadSamples';
import { greysOf } from '../../ui/ReadSamples';

/** What the neuron has to tell apart: one digit from another, or from all others. */
export interface Duel {
  readonly yes: number;
  readonly no: number | 'others';
}

/** Digits of each answer in a row of ten. */
const HALF = 5;

/** A digit with its label, as a question. */
export interface AskedDigit extends Question {
  readonly label: number;
}

/** The samples that concern a duel: those of the one answer and those of the other, as many, taking turns. */
export function askedDigits(samples: SampleImages, { yes, no }: Duel): readonly AskedDigit[] {
  const rows = [...samples.labels.keys()];
  const ask = (row: number): AskedDigit => {
    const label = samples.labels[row];
    return { label, yes: label === yes, image: greysOf(samples, row) };
  };
  const right = rows.filter((row) => samples.labels[row] === yes);
  const wrong = no === 'others' ? mixed(samples, yes) : rows.filter((row) => samples.labels[row] === no);
  const pairs = Math.min(right.length, wrong.length);
  return Array.from({ length: pairs }, (_, pair) => [ask(right[pair]), ask(wrong[pair])]).flat();
}

/** Rows of every digit but one, the digits taking turns. */
function mixed({ labels }: SampleImages, without: number): readonly number[] {
  const rows = [...labels.keys()];
  const byDigit = Array.from({ length: CLASSES }, (_, digit) => rows.filter((row) => labels[row] === digit));
  const others = byDigit.filter((_, digit) => digit !== without);
  const length = Math.max(...others.map((list) => list.length));
  return Array.from({ length }, (_, turn) => others.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

/** Ten of the digits, five of each answer; each round has others until all have been seen. */
export function tenDigits(digits: readonly AskedDigit[], round: number): readonly AskedDigit[] {
  const rounds = Math.floor(digits.length / (2 * HALF));
  if (rounds === 0) return digits;
  const start = (round % rounds) * 2 * HALF;
  // Not strictly one after the other, or the row would give the answer away.
  const order = [0, 3, 2, 5, 1, 4, 7, 9, 6, 8];
  return order.map((index) => digits[start + index]);
}
