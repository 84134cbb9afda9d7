import { SegmentedControl } from '@mantine/core';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BenchNetwork } from '../../store/useBenchNetwork';
import { FigureFrame } from '../../ui/FigureFrame';
import { grouped } from '../../ui/format';
import { useFigureState } from '../../ui/useFigureState';
import { HistogramCell } from './HistogramCell';
import classes from './HistogramsFigure.module.css';
import { HistogramTable } from './HistogramTable';
import { kinds, parseKinds, type ShownKinds } from './kinds';
import { SaveHistograms } from './SaveHistograms';
import type { SampleRows } from './useRunData';
import type { NetworkSurveys } from './useSurveys';

export interface HistogramsFigureProps {
  readonly bench: BenchNetwork;
  readonly surveys: NetworkSurveys;
  readonly checked: SampleRows | undefined;
}

/** Weights, activations and gradients of every layer, epoch behind epoch. */
export const HistogramsFigure = memo(function HistogramsFigure({ bench, surveys, checked }: HistogramsFigureProps) {
  const { t } = useTranslation('inspect');
  const [kind, setKind] = useFigureState<ShownKinds>('kind', 'all', parseKinds);
  const shown = useMemo(() => (kind === 'all' ? kinds : [kind]), [kind]);
  const { epochs, missing } = surveys;
  const newest = epochs.at(-1);
  const images = checked?.labels.length ?? 0;
  const seen = images
    ? t(bench.run.split > 0 ? 'learned.seenOn' : 'learned.seenOnTraining', {
        images,
        from: grouped(checked?.from ?? 0),
        to: grouped((checked?.from ?? 0) + images - 1),
      })
    : t('learned.noImages');
  return (
    <FigureFrame
      label={t('learned.histograms')}
      title={
        <>
          <span className={classes.title}>{t('learned.histograms')}</span>{' '}
          <span className={classes.quiet} data-missing={missing}>
            {missing ? t('learned.counting', { count: missing }) : t('learned.counted', { count: epochs.length })}
          </span>
        </>
      }
      tools={
        <>
          <SegmentedControl
            aria-label={t('learned.kind')}
            withItemsBorders={false}
            data={(['all', ...kinds] as const).map((value) => ({ value, label: t(`learned.kinds.${value}`) }))}
            value={kind}
            onChange={(value) => setKind(parseKinds(value) ?? 'all')}
          />
          <SaveHistograms bench={bench} epochs={epochs} shown={shown} />
        </>
      }
      summary={
        newest &&
        t('learned.histogramsSummary', { epoch: newest.epoch, epochs: epochs.length, flat: newest.survey.flat })
      }
      numbers={<HistogramTable epochs={epochs} />}
    >
      <div className={classes.cells} data-kinds={shown.length}>
        {newest?.survey.layers.map(({ name }, layer) =>
          shown.map((one) => <HistogramCell key={`${name}-${one}`} epochs={epochs} layer={layer} kind={one} />),
        )}
      </div>
      <p className={classes.note}>
        {t('learned.ridgeHow')} {seen}{' '}
        {newest && images > 0 && t('learned.flat', { count: newest.survey.flat, images })}
      </p>
    </FigureFrame>
  );
});
