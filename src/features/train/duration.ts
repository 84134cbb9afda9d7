import type { TFunction } from 'i18next';

/** A time in words: seconds below a minute, then minutes and seconds, then hours and minutes. */
export function duration(t: TFunction, seconds: number): string {
  if (seconds < 59.5) return t('train.seconds', { s: seconds < 9.95 ? tidy(seconds) : Math.round(seconds) });
  if (seconds < 3570)
    return t('train.minutes', { m: Math.floor(Math.round(seconds) / 60), s: Math.round(seconds) % 60 });
  const minutes = Math.round(seconds / 60);
  return t('train.hours', { h: Math.floor(minutes / 60), m: minutes % 60 });
}

/** One decimal, and none where it would be 0. */
function tidy(seconds: number): string {
  return seconds.toFixed(1).replace(/\.0$/, '');
}
