import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { History } from '../../core/progress';
import type { SlideRun } from '../../core/slides';
import type { LabState } from '../../store/LabState';
import { DataTag } from '../../ui/DataTag';
import { accuracyAxis } from './chart/axis';
import { MetricChart } from './chart/MetricChart';
import { useScope } from './chart/scopeContext';
import { WordSwitch } from './chart/WordSwitch';
import { useBeat } from './useBeat';

export interface AccuracyChartProps {
  /** Opens zoomed in, as on a first visit. */
  readonly zoomed?: boolean;
}

/** The accuracy, from 0 to 1 or its upper end. */
export function AccuracyChart({ zoomed = false }: AccuracyChartProps) {
  const { t } = useTranslation();
  const { slides, layout } = useScope();
  // Half a beat after the loss, so that one frame never draws both.
  const history = useBeat(historyOf, 250, 125);
  const [zoom, setZoom] = useState(zoomed);
  const lowest = lowestOf(history, slides);
  const most = layout === 'title' ? 2 : 4;
  const axis = useMemo(() => accuracyAxis(zoom, lowest, most), [zoom, lowest, most]);
  return (
    <MetricChart
      metric="accuracy"
      name={t('train.chartAccuracy')}
      axis={axis}
      history={history}
      controls={
        <>
          <WordSwitch
            label={t('train.range')}
            words={[t('train.full'), t('train.zoom')]}
            on={zoom}
            onChange={setZoom}
          />
          <DataTag data={history.data} />
        </>
      }
    />
  );
}

function historyOf({ history }: LabState): History {
  return history;
}

/** The lowest accuracy among the slides' and the finished epochs. */
function lowestOf({ epochs }: History, slides: SlideRun | undefined): number {
  const known = [...epochs, ...(slides?.epochs ?? [])];
  return known.reduce((low, { accuracy, valAccuracy }) => Math.min(low, accuracy, valAccuracy ?? 1), 1);
}
