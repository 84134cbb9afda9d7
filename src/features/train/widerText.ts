import type { TFunction } from 'i18next';
import type { TrainingRun } from '../../core/run';
import { mixedRows } from '../../core/trainedRows';
import type { DatasetName } from '../../data/Dataset';
import { grouped } from '../../ui/format';

/** Whether a run trains on more than the images of its data set. */
export function isWidened(run: TrainingRun, data: DatasetName): boolean {
  return run.augment !== 'none' || mixedRows(run, data) > 0;
}

/** In a few words how a run widens its training set; undefined where it does not. */
export function widerText(run: TrainingRun, data: DatasetName, t: TFunction): string | undefined {
  const mix = mixedRows(run, data);
  const parts = [
    ...(run.augment === 'none' ? [] : [t(run.augment === 'light' ? 'train.widerLight' : 'train.widerStrong')]),
    ...(mix ? [t('train.widerMix', { mix: grouped(mix) })] : []),
  ];
  return parts.length ? parts.join(' · ') : undefined;
}
