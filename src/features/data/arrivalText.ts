import type { TFunction } from 'i18next';
import type { DatasetName, LoadProgress } from '../../data/Dataset';
import { grouped } from '../../ui/format';

/** How much of the data has come, in words. */
export function arrivalText(name: DatasetName, progress: LoadProgress | undefined, t: TFunction): string {
  if (name === 'strokes') {
    const { loaded, total } = progress ?? { loaded: 0, total: 0 };
    return t('data.drawing', { loaded: grouped(loaded), total: grouped(total) });
  }
  if (!progress) return t('data.starting');
  return t('data.fetching', { loaded: megabytes(progress.loaded), total: megabytes(progress.total) });
}

function megabytes(bytes: number): string {
  const value = bytes / 1e6;
  return value < 9.95 ? value.toFixed(1) : value.toFixed(0);
}
