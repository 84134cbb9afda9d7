import type { Hand } from '../../data/strokes/Hand';
import { type Habits, habits, type Spread } from '../../data/strokes/habits';
import { defaultVariation } from '../../data/strokes/variation';

export type TraitName = keyof Hand;

/** A trait of the hand as a slider has it. Its place on the track is not its value: widths are logarithmic. */
export interface Trait {
  readonly name: TraitName;
  /** Places at the ends of the track. */
  readonly ends: readonly [number, number];
  readonly step: number;
  readonly placeOf: (value: number) => number;
  readonly valueAt: (place: number) => number;
  /** The number that stands for a value on screen, without its unit. */
  readonly figureOf: (value: number) => string;
  /** Places between which 19 writers in 20 lie, for a digit. */
  readonly usual: (digit: number) => readonly [number, number];
}

const DEGREES = 180 / Math.PI;
const { wobble, untidiness, turn, lean, width } = defaultVariation;

/** Mean ± two deviations: 95 % of a normal spread. */
function usually([mean, deviation]: Spread, multiple: number): readonly [number, number] {
  return [mean - 2 * multiple * deviation, mean + 2 * multiple * deviation];
}

function logarithmic(name: TraitName, ends: readonly [number, number], factor: number, spread: (of: Habits) => Spread) {
  return {
    name,
    ends: [Math.log(ends[0]), Math.log(ends[1])],
    step: 0.02,
    placeOf: Math.log,
    valueAt: Math.exp,
    figureOf: (value) => (factor * value).toFixed(factor === 1 ? 2 : 1),
    usual: (digit) => usually(spread(habits[digit]), factor === 1 ? lean : width),
  } satisfies Trait;
}

const degreesOfSlant = (slant: number) => Math.atan(slant) * DEGREES;
const percentOfWobble = (factor: number) => 100 * wobble * factor;

/** What can be changed of a writer's hand, in the order of the steps. */
export const traits: readonly Trait[] = [
  {
    name: 'untidiness',
    ends: [0, 15],
    step: 0.5,
    placeOf: percentOfWobble,
    valueAt: (percent) => percent / (100 * wobble),
    figureOf: (value) => percentOfWobble(value).toFixed(1),
    usual: () => [percentOfWobble(Math.exp(-2 * untidiness)), percentOfWobble(Math.exp(2 * untidiness))],
  },
  logarithmic('stretch', [0.15, 1.8], 1, ({ aspect }) => aspect),
  {
    name: 'slant',
    ends: [-40, 50],
    step: 1,
    placeOf: degreesOfSlant,
    valueAt: (degrees) => Math.tan(degrees / DEGREES),
    figureOf: (value) => wholeText(degreesOfSlant(value)),
    usual: (digit) => {
      const [from, to] = usually(habits[digit].slant, lean);
      return [degreesOfSlant(from), degreesOfSlant(to)];
    },
  },
  {
    name: 'turn',
    ends: [-30, 30],
    step: 1,
    placeOf: (value) => value * DEGREES,
    valueAt: (degrees) => degrees / DEGREES,
    figureOf: (value) => wholeText(value * DEGREES),
    usual: () => usually([0, turn * DEGREES], 1),
  },
  // A radius inside, a width on screen.
  logarithmic('radius', [0.5, 2.5], 2, ({ radius }) => radius),
];

/** A whole number with a true minus sign and no −0. */
function wholeText(value: number): string {
  return String(Math.round(value) || 0).replace('-', '−');
}

/** Where the usual stretch begins and ends on the track, in percent of its length. */
export function usualBand({ ends: [first, last], usual }: Trait, digit: number): readonly [from: number, to: number] {
  const percentOf = (place: number) => Math.min(100, Math.max(0, (100 * (place - first)) / (last - first)));
  const [from, to] = usual(digit);
  return [percentOf(from), percentOf(to)];
}
