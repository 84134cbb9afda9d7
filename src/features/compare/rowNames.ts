import type { TFunction } from 'i18next';
import { presetNames, presets } from '../../core/presets';
import type { TrainingRun } from '../../core/run';
import type { SlideRun } from '../../core/slides';
import { presetOf } from '../../store/presetOf';

/** Words of the whole app and of this screen. */
export interface RowWords {
  readonly app: TFunction;
  readonly own: TFunction<'compare'>;
}

const presetWords = {
  single: 'train.presetSingleShort',
  byHand: 'train.presetByHandShort',
  byHandTwo: 'train.presetByHandTwoShort',
  keras: 'train.presetKerasShort',
  sparse: 'train.presetSparseShort',
} as const;

/** What a run goes by that has no name of its own: the preset that it is, however long, or its hidden layers. */
export function settingsName(run: TrainingRun, { app, own }: RowWords): string {
  const preset = presetNames.find((name) => presetOf({ ...run, epochs: presets[name].epochs }) === name);
  if (preset) return app(presetWords[preset]);
  return run.layers.length ? own('names.layers', { layers: layersText(run) }) : own('names.noLayers');
}

export function slidesName(name: SlideRun['name'], { app, own }: RowWords): string {
  return own('names.slides', { name: app(presetWords[name]) });
}

/** 64 · 32 */
export function layersText({ layers }: TrainingRun): string {
  return layers.map(({ units }) => units).join(' · ');
}
