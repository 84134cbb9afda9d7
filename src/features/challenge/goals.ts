import type { TrainingRun } from '../../core/run';
import { differences } from './settings';
import { isOver, type Try } from './tries';

/** Challenge 1: so much on validation, with no more parameters than this. */
export const BUDGET = { parameters: 60_000, accuracy: 0.98 } as const;
/** A run that is rescued, a rate that still works, a small network that is good enough. */
export const GOOD = 0.95;
/** Of ten guesses one is right by chance; below this a network knows next to nothing. */
export const NEAR_CHANCE = 0.2;
/** A small network has fewer parameters than this. */
export const SMALL = 10_000;
/** By heart: training accuracy from here on, while the loss on validation has risen by this factor. */
export const BY_HEART = { accuracy: 0.999, rise: 1.2 } as const;
/** Neighbouring rates: one is at most so many times the other. */
export const CLOSE = 1.5;

export function meetsBudget({ parameters, best }: Try): boolean {
  return parameters <= BUDGET.parameters && (best ?? 0) >= BUDGET.accuracy;
}

/** Whether a run ends well that differs from the stuck one in one setting only, and not in its seed. */
export function rescues(one: Try, stuck: TrainingRun): boolean {
  const changed = differences(one.run, stuck);
  return isOver(one) && changed.length === 1 && changed[0] !== 'seed' && (one.last ?? 0) >= GOOD;
}

/** Whether the first epoch left nothing learnt: near chance, or no number at all. */
export function isBroken(one: Try): boolean {
  return one.nan || (isOver(one) && one.last !== undefined && one.last < NEAR_CHANCE);
}

/** The largest rate that still does well, between two tries close to each other. */
export interface Edge {
  /** Largest rate tried that reached it. */
  readonly holds: number | undefined;
  /** Smallest rate tried above it; all those above did not reach it. */
  readonly fails: number | undefined;
  /** Whether the two are close enough. */
  readonly found: boolean;
}

/** @param tries runs of one epoch that differ in their rate only */
export function edgeOf(tries: readonly Try[]): Edge {
  const over = tries.filter((one) => isOver(one) || one.nan);
  const rates = (some: readonly Try[]) => some.map(({ run }) => run.lr);
  const holds = Math.max(...rates(over.filter((one) => isOver(one) && (one.last ?? 0) >= GOOD)));
  if (!Number.isFinite(holds)) return { holds: undefined, fails: undefined, found: false };
  const fails = Math.min(...rates(over).filter((rate) => rate > holds));
  if (!Number.isFinite(fails)) return { holds, fails: undefined, found: false };
  // 0.003 / 0.002 is a little more than 1.5.
  return { holds, fails, found: fails / holds <= CLOSE * (1 + 1e-9) };
}

export function isSmall(one: Try): boolean {
  return isOver(one) && one.parameters < SMALL && (one.last ?? 0) >= GOOD;
}

/** Whether a network knows its training set by heart and has grown worse on what it has not seen. */
export function isOverfit({ accuracy = 0, lastLoss, lowestLoss }: Try): boolean {
  return (
    accuracy >= BY_HEART.accuracy &&
    lastLoss !== undefined &&
    lowestLoss !== undefined &&
    lastLoss >= BY_HEART.rise * lowestLoss
  );
}
