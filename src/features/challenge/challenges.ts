import { presets } from '../../core/presets';
import { defaultRun, type TrainingRun } from '../../core/run';
import type { CurveAxis } from '../../ui/curves/CurveSpace';
import { BUDGET, GOOD, isOverfit, isSmall, meetsBudget, rescues } from './goals';
import type { Challenge } from './TriesFigure';

const twoPlaces = (tick: number) => tick.toFixed(2);
const high: CurveAxis = { from: 0.9, to: 1, ticks: [0.9, 0.92, 0.94, 0.96, 0.98, 1], text: twoPlaces };
const whole: CurveAxis = { from: 0, to: 1, ticks: [0, 0.25, 0.5, 0.75, 1], text: twoPlaces };

const { seeds: _, ...byHand } = presets.byHand;
/** The slides' program by hand from a start that leaves a digit asleep for good. */
const stuck: TrainingRun = { ...byHand, seed: 5 };

export const budget: Challenge = {
  name: 'budget',
  // The share is not to be chosen: on fewer images any accuracy can be had by luck.
  base: { ...defaultRun, split: 0.1 },
  settings: ['layers', 'activation', 'start', 'optimizer', 'lr', 'batch', 'epochs'],
  columns: ['parameters', 'accuracy', 'last', 'best', 'seconds'],
  main: 'best',
  goal: BUDGET.accuracy,
  axis: high,
  meets: meetsBudget,
};

export const rescue: Challenge = {
  name: 'rescue',
  base: stuck,
  settings: ['layers', 'activation', 'start', 'optimizer', 'lr', 'batch', 'shuffle', 'fromLogits'],
  columns: ['accuracy', 'last'],
  main: 'last',
  goal: GOOD,
  axis: whole,
  meets: (one) => rescues(one, stuck),
};

/** The Keras network for a single epoch, to find out which learning rates it bears. */
export const ratesBase: TrainingRun = { ...defaultRun, epochs: 1 };
export const RATES = 'rates';

export const small: Challenge = {
  name: 'small',
  base: { ...defaultRun, layers: [{ units: 32 }], split: 0.1 },
  settings: ['layers', 'activation', 'start', 'optimizer', 'lr', 'batch', 'epochs'],
  columns: ['parameters', 'accuracy', 'last', 'seconds'],
  main: 'last',
  goal: GOOD,
  axis: high,
  meets: isSmall,
};

export const byHeart: Challenge = {
  name: 'heart',
  base: defaultRun,
  settings: ['layers', 'optimizer', 'lr', 'batch', 'epochs', 'split'],
  columns: ['accuracy', 'last', 'lastLoss'],
  main: 'accuracy',
  goal: 0.999,
  axis: high,
  meets: isOverfit,
};
