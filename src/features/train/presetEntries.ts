import { type PresetName, presets } from '../../core/presets';
import type { TrainingRun } from '../../core/run';
import { trainsAlike } from '../../store/presetOf';

/** A line of the menu of networks to choose from. */
export interface PresetEntry {
  readonly id: string;
  readonly preset: PresetName;
  /** Key of its name in the translations. */
  readonly title:
    | 'train.presetSingle'
    | 'train.presetByHand'
    | 'train.presetByHandTwo'
    | 'train.presetKeras'
    | 'train.presetSparse'
    | 'train.presetEveryone';
  /** What differs from the preset: the exercise that compares two learning rates has the second one here. */
  readonly patch?: Partial<TrainingRun>;
}

/** The networks of the slides. */
export const presetEntries: readonly PresetEntry[] = [
  { id: 'single', preset: 'single', title: 'train.presetSingle' },
  { id: 'byHand', preset: 'byHand', title: 'train.presetByHand' },
  { id: 'byHandTwo', preset: 'byHandTwo', title: 'train.presetByHandTwo' },
  { id: 'byHandTwoSlow', preset: 'byHandTwo', title: 'train.presetByHandTwo', patch: { lr: 0.001 } },
  { id: 'keras', preset: 'keras', title: 'train.presetKeras' },
  { id: 'sparse', preset: 'sparse', title: 'train.presetSparse' },
];

/**
 * Ours: a network of 109,386 parameters on a wider training set, which reads strangers' pen strokes as well as MNIST's
 * test set (`npm run bench:pens`).
 */
export const everyone: PresetEntry = {
  id: 'everyone',
  preset: 'keras',
  title: 'train.presetEveryone',
  patch: { layers: [{ units: 128 }, { units: 64 }], batch: 50, epochs: 12, augment: 'light', mix: 40_000 },
};

/** The run that a line stands for. */
export function runOf({ preset, patch }: PresetEntry): TrainingRun {
  return { ...presets[preset], ...patch };
}

/** The line that a run is, but for its seed, data and engine. */
export function entryOf(run: TrainingRun): PresetEntry | undefined {
  return [...presetEntries, everyone].find((entry) => trainsAlike(run, runOf(entry)));
}
