import type { TFunction } from 'i18next';
import type { LoadProgress } from '../../data/Dataset';

/** How much of the data has come, in words. */
export function arrivalText(progress: LoadProgress | undefined, t: TFunction): string {
  if (!progress) return t('data.starting');
  return t('data.fetching', { loaded: megabytes(progress.loaded), total: megabytes(progress.total) });
}

function megabytes(bytes: number): string {
  const value = bytes / 1e6;
  return value < 9.95 ? value.toFixed(1) : value.toFixed(0);
}
