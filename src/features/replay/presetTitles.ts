import type { PresetName } from '../../core/presets';

/** Keys of the presets' names in the translations. */
export const presetTitles = {
  single: 'train.presetSingle',
  byHand: 'train.presetByHand',
  byHandTwo: 'train.presetByHandTwo',
  keras: 'train.presetKeras',
  sparse: 'train.presetSparse',
} as const satisfies Record<PresetName, string>;
