import type { ReductionSteps } from '../../core/digit';
import type { PenPath } from '../../core/ink';
import { CLASSES } from '../../core/network';
import { createRandom, type Random } from '../../core/random';
import { createWarp } from './createWarp';
import { curve } from './curve';
import type { Hand, SettleTrait } from './Hand';
import { holdPen } from './holdPen';
import { renderDigit, type Toner } from './renderDigit';
import type { Knot, Lines, Spot } from './Sketch';
import { type Tradition, usualTradition, type Way } from './usualTradition';
import { defaultVariation, type Variation } from './variation';
import { wobble } from './wobble';

/** How a digit came about, step by step; sketches are in the unit square, more or less. */
export interface WritingSteps {
  /** Index of the way of writing it that was picked, among its digit's `allographs`. */
  readonly way: number;
  readonly hand: Hand;
  /** That way as it is in the table. */
  readonly allograph: Lines<Knot>;
  readonly wobbled: Lines<Knot>;
  readonly curved: Lines<Spot>;
  readonly warped: Lines<Spot>;
  /** From the pen's box to 28 × 28. */
  readonly reduction: ReductionSteps;
}

export interface WrittenDigit {
  readonly label: number;
  /** Where the pen went, with its radius at each point, in sketch units. */
  readonly strokes: readonly PenPath[];
  /** 784 greys, 0 (paper) … 255 (ink), row-major. */
  readonly pixels: Uint8Array;
  readonly steps: WritingSteps;
}

/** What is not left to chance. A trait that is wished for leaves all others as they would have come out. */
export interface Wishes {
  readonly way?: number;
  readonly hand?: Partial<Hand>;
}

export interface Writer {
  /**
   * The next digit; without a label, any of the ten. What it looks like depends on the writer's seed, on how many
   * came before and on the label: a change of variation alone leaves it the same digit in another hand.
   */
  digit(label?: number, wishes?: Wishes): WrittenDigit;
}

/**
 * Writes digits by hand, so to speak.
 * @param seed whole number
 * @param first how many digits to skip: the nth digit costs the same as the first
 */
export function createWriter(
  seed: number,
  variation: Variation = defaultVariation,
  first = 0,
  tradition: Tradition = usualTradition,
): Writer {
  let next = first;
  return {
    digit: (wanted, wishes = {}) => {
      // A stream for each digit: any one can be had without those before, and no two sets run into each other.
      const random = createRandom(seed, next++);
      const any = random.below(CLASSES);
      const label = wanted ?? any;
      return write(label, tradition[label], variation, random, wishes);
    },
  };
}

function write(
  label: number,
  ways: readonly Way[],
  variation: Variation,
  random: Random,
  wishes: Wishes,
): WrittenDigit {
  const picked = pick(ways, random);
  const way = wishes.way ?? picked;
  const { knots: allograph, habits } = ways[way];
  const toner = pickToner(random);
  const hand = { untidiness: 1, stretch: 1, slant: 0, turn: 0, radius: 1 };
  const settle: SettleTrait = (trait, drawn) => {
    hand[trait] = wishes.hand?.[trait] ?? drawn;
    return hand[trait];
  };
  const wobbled = wobble(allograph, variation, random, settle);
  const curved = wobbled.map(curve);
  const warp = createWarp(variation, habits, random, settle);
  const warped = curved.map((line) => line.map(warp));
  const strokes = holdPen(warped, variation, habits, random, settle);
  const { pixels, reduction } = renderDigit(strokes, toner);
  return { label, strokes, pixels, steps: { way, hand, allograph, wobbled, curved, warped, reduction } };
}

/** Picks by shares; the index of what was picked. */
function pick(ways: readonly Way[], random: Random): number {
  let rest = random.next() * ways.reduce((sum, { share }) => sum + share, 0);
  for (let way = 0; way < ways.length; way++) {
    rest -= ways[way].share;
    if (rest < 0) return way;
  }
  return 0;
}

function pickToner(random: Random): Toner {
  return { softness: 0.9 + 0.6 * random.next(), gain: 1 + 0.15 * random.next() };
}
