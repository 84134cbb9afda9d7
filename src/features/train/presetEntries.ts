import { type PresetName, presets } from '../../core/presets';
import type { TrainingRun } from '../../core/run';
import { presetOf } from '../../store/presetOf';

/** A line of the menu of the slides' networks. */
export interface PresetEntry {
  readonly id: string;
  readonly preset: PresetName;
  /** Key of its name in the translations. */
  readonly title:
    | 'train.presetSingle'
    | 'train.presetByHand'
    | 'train.presetByHandTwo'
    | 'train.presetKeras'
    | 'train.presetSparse';
  /** The exercise that compares two learning rates has the second one here. */
  readonly patch?: Partial<TrainingRun>;
}

export const presetEntries: readonly PresetEntry[] = [
  { id: 'single', preset: 'single', title: 'train.presetSingle' },
  { id: 'byHand', preset: 'byHand', title: 'train.presetByHand' },
  { id: 'byHandTwo', preset: 'byHandTwo', title: 'train.presetByHandTwo' },
  { id: 'byHandTwoSlow', preset: 'byHandTwo', title: 'train.presetByHandTwo', patch: { lr: 0.001 } },
  { id: 'keras', preset: 'keras', title: 'train.presetKeras' },
  { id: 'sparse', preset: 'sparse', title: 'train.presetSparse' },
];

/** The line that a run is, but for its seed, data and engine. */
export function entryOf(run: TrainingRun): PresetEntry | undefined {
  return presetEntries.find(({ preset, patch }) => {
    const lr = patch?.lr ?? presets[preset].lr;
    return run.lr === lr && presetOf({ ...run, lr: presets[preset].lr }) === preset;
  });
}
