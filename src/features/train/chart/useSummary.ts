import { useTranslation } from 'react-i18next';
import type { History } from '../../../core/progress';
import { type Metric, validationOf } from './metric';
import { useScope } from './scopeContext';

/** A chart in a sentence or two. */
export function useSummary(metric: Metric, chart: string, { epochs }: History): string {
  const { t } = useTranslation();
  const { to, slides } = useScope();
  const last = epochs.at(-1);
  const slide = last ? slides?.epochs.find(({ epoch }) => epoch === last.epoch) : slides?.epochs.at(-1);
  const written = (value: number | undefined) => value?.toFixed(4) ?? '–';
  const figures = (record: typeof last | typeof slide) =>
    record && {
      epoch: record.epoch,
      train: written(record[metric]),
      validation: written(validationOf(metric, record)),
    };
  return [
    last ? t('train.summary', { chart, to, ...figures(last) }) : t('train.summaryEmpty', { to }),
    slide ? t('train.summarySlides', figures(slide)) : '',
  ].join(' ');
}
