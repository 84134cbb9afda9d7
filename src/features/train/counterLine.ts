import type { TFunction } from 'i18next';
import type { History } from '../../core/progress';
import { grouped, percent } from '../../ui/format';
import { duration } from './duration';

/**
 * The line under the epoch's number.
 * @param length epochs that the next run will take
 * @param rows images that it will train on, once known
 * @param short only the time, as on a phone
 */
export function counterLine(
  t: TFunction,
  history: History,
  length: number,
  rows: number | undefined,
  short: boolean,
): string {
  const { phase, epochs, batch } = history;
  if (phase !== 'idle') return short ? timeLeft(t, history) : runningLine(t, history);
  if (history.stopped && batch) {
    return t('train.stoppedIn', { epoch: epochs.length + 1, batch: grouped(batch) });
  }
  if (history.stopped && epochs.length) return t('train.stoppedAfter', { epoch: epochs.length });
  if (epochs.length) return doneLine(t, history, short);
  return rows === undefined
    ? t('train.readyUnknown', { epochs: length })
    : t('train.ready', { rows: grouped(rows), epochs: length });
}

function runningLine(t: TFunction, history: History): string {
  const { phase, batch, batches, evaluating, drawing } = history;
  if (!batches) return t('train.preparing');
  if (drawing !== undefined) return t('train.drawing', { share: percent(drawing) });
  if (evaluating !== undefined) return t('train.evaluating', { share: percent(evaluating) });
  const place = t('train.batchOf', { batch: grouped(batch), batches: grouped(batches) });
  const time = phase === 'paused' ? t('train.paused') : timeLeft(t, history);
  return [place, time].filter(Boolean).join(' · ');
}

function timeLeft(t: TFunction, { phase, batches, secondsLeft }: History): string {
  if (!batches) return t('train.preparing');
  if (phase === 'paused') return t('train.paused');
  return secondsLeft === undefined ? '' : t('train.left', { time: duration(t, Math.ceil(secondsLeft)) });
}

function doneLine(t: TFunction, { epochs }: History, short: boolean): string {
  const seconds = epochs.reduce((sum, { ms }) => sum + ms, 0) / 1000;
  if (short) return t('train.done', { time: duration(t, seconds) });
  return [
    t('train.done', { time: duration(t, seconds) }),
    t('train.perEpoch', { time: duration(t, seconds / epochs.length) }),
  ].join(' · ');
}
