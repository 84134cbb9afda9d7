import { defaultRun, type TrainingRun } from './run';

export const presetNames = ['single', 'byHand', 'byHandTwo', 'keras', 'sparse'] as const;
export type PresetName = (typeof presetNames)[number];

/** A run from the slides. `seeds` are those tried and found to behave as the slides do; `seed` is the first. */
export type Preset = TrainingRun & { readonly seeds?: readonly number[] };

/** What the hand-written programs of the lecture share: N(0, 1) weights, file order, figures at epoch's end. */
const handWritten: TrainingRun = {
  ...defaultRun,
  init: 'unitNormal',
  outputInit: 'unitNormal',
  epochs: 20,
  batch: 50,
  shuffle: false,
  trainMetrics: 'epochEnd',
};

const byHandSeeds = [7, 6, 1];
const byHandTwoSeeds = [1];

export const presets: Record<PresetName, Preset> = {
  single: { ...handWritten, layers: [], lr: 0.001, seed: 2 },
  byHand: { ...handWritten, layers: [{ units: 64 }], lr: 0.01, seed: byHandSeeds[0], seeds: byHandSeeds },
  byHandTwo: {
    ...handWritten,
    layers: [{ units: 64 }, { units: 32 }],
    lr: 0.01,
    seed: byHandTwoSeeds[0],
    seeds: byHandTwoSeeds,
  },
  keras: defaultRun,
  sparse: { ...defaultRun, loss: 'sparseCategoricalCrossentropy' },
};
