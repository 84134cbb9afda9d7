import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureFrame } from '../../ui/FigureFrame';
import { validationOf } from './curveLines';
import { LayerCurve } from './LayerCurve';
import { LineKeys } from './LineKeys';
import { RunNumbers } from './RunNumbers';
import { TemplateRow } from './TemplateRow';
import type { OneLayerView } from './useOneLayer';

export interface LayerRunFigureProps {
  readonly view: OneLayerView;
  readonly runKey: string;
  readonly guess: number | undefined;
  /** Starts and stops the run, and chooses what the chart shows. */
  readonly tools: ReactNode;
}

/** One layer's training: its curve beside the slides', and the ten templates that it writes meanwhile. */
export function LayerRunFigure({ view, runKey, guess, tools }: LayerRunFigureProps) {
  const { t } = useTranslation('one-layer');
  const { metric, records, epoch } = view;
  const record = records[(epoch ?? 0) - 1];
  const summary = record
    ? t('curveSummary', {
        epoch,
        metric: t(metric),
        train: record[metric].toFixed(3),
        validation: validationOf(metric, record).toFixed(3),
      })
    : t('curveEmpty');
  return (
    <FigureFrame
      label={t('curve')}
      title={false}
      tools={tools}
      notes={<LineKeys view={view} />}
      summary={summary}
      numbers={records.length > 0 && <RunNumbers records={records} />}
    >
      <LayerCurve view={view} guess={guess} />
      <TemplateRow view={view} runKey={runKey} />
    </FigureFrame>
  );
}
