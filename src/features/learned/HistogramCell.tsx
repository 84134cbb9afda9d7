import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { grouped, percent } from '../../ui/format';
import classes from './HistogramsFigure.module.css';
import { type Kind, saturatedOf } from './kinds';
import { RidgePlot } from './RidgePlot';
import { layerName } from './unitName';
import type { EpochSurvey } from './useSurveys';

export interface HistogramCellProps {
  readonly epochs: readonly EpochSurvey[];
  readonly layer: number;
  readonly kind: Kind;
}

/** One layer and one kind: its name, its histograms, and how many numbers of the newest epoch are zero, stuck or none. */
export function HistogramCell({ epochs, layer, kind }: HistogramCellProps) {
  const { t } = useTranslation('inspect');
  const drawn = useMemo(
    () => epochs.map(({ epoch, survey }) => ({ epoch, tally: survey.layers[layer][kind] })),
    [epochs, layer, kind],
  );
  const words = useMemo(() => ({ zeros: t('learned.zerosShort') }), [t]);
  const newest = epochs[epochs.length - 1].survey.layers;
  const { total, zeros, broken } = newest[layer][kind];
  const saturated = saturatedOf(newest[layer], kind);
  const share = (part: number) => (part === 0 ? '0' : part / total < 0.001 ? '<0.1%' : percent(part / total, 1));
  return (
    <div className={classes.cell} data-cell={`${layer + 1}-${kind}`}>
      <h2 className={classes.name}>
        {layerName(t, layer, newest.length)} <span className={classes.quiet}>{t(`learned.kinds.${kind}`)}</span>
      </h2>
      <RidgePlot epochs={drawn} words={words} />
      <dl className={classes.counts}>
        <div>
          <dt>{t('learned.table.total')}</dt>
          <dd>{grouped(total)}</dd>
        </div>
        <div>
          <dt>{t('learned.table.zeros')}</dt>
          <dd>{share(zeros)}</dd>
        </div>
        <div data-broken={broken > 0 || undefined}>
          <dt>{t('learned.table.broken')}</dt>
          <dd>{share(broken)}</dd>
        </div>
        {saturated !== undefined && (
          <div>
            <dt>{t('learned.table.saturated')}</dt>
            <dd>{share(saturated)}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
