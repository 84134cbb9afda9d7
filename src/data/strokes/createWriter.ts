import type { ReductionSteps } from '../../core/digit';
import type { PenPath } from '../../core/ink';
import { CLASSES } from '../../core/network';
import { createRandom, type Random } from '../../core/random';
import { allographs } from './allographs';
import { createWarp } from './createWarp';
import { curve } from './curve';
import { habits } from './habits';
import { holdPen } from './holdPen';
import { type Allograph, parseAllograph } from './parseAllograph';
import { renderDigit, type Toner } from './renderDigit';
import type { Knot, Lines, Spot } from './Sketch';
import { defaultVariation, type Variation } from './variation';
import { wobble } from './wobble';

/** How a digit came about, step by step; sketches are in the unit square, more or less. */
export interface WritingSteps {
  /** The usual way of writing it that was picked. */
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

export interface Writer {
  /**
   * The next digit; without a label, any of the ten. What it looks like depends on the writer's seed, on how many
   * came before and on the label: a change of variation alone leaves it the same digit in another hand.
   */
  digit(label?: number): WrittenDigit;
}

const allWays: readonly (readonly Allograph[])[] = allographs.map((lines) => lines.map(parseAllograph));

/**
 * Writes digits by hand, so to speak.
 * @param seed whole number
 * @param first how many digits to skip: the nth digit costs the same as the first
 */
export function createWriter(seed: number, variation: Variation = defaultVariation, first = 0): Writer {
  let next = first;
  return {
    digit: (label) => {
      // A stream for each digit: any one can be had without those before, and no two sets run into each other.
      const random = createRandom(seed, next++);
      const any = random.below(CLASSES);
      return write(label ?? any, variation, random);
    },
  };
}

function write(label: number, variation: Variation, random: Random): WrittenDigit {
  const allograph = pick(allWays[label], random).knots;
  const toner = pickToner(random);
  const wobbled = wobble(allograph, variation, random);
  const curved = wobbled.map(curve);
  const warp = createWarp(variation, habits[label], random);
  const warped = curved.map((line) => line.map(warp));
  const strokes = holdPen(warped, variation, habits[label], random);
  const { pixels, reduction } = renderDigit(strokes, toner);
  return { label, strokes, pixels, steps: { allograph, wobbled, curved, warped, reduction } };
}

/** Picks by shares. */
function pick(ways: readonly Allograph[], random: Random): Allograph {
  let rest = random.next() * ways.reduce((sum, { share }) => sum + share, 0);
  for (const way of ways) {
    rest -= way.share;
    if (rest < 0) return way;
  }
  return ways[0];
}

function pickToner(random: Random): Toner {
  return { softness: 0.9 + 0.6 * random.next(), gain: 1 + 0.15 * random.next() };
}
