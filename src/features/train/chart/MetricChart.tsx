import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { History } from '../../../core/progress';
import type { Axis } from './axis';
import { EndLabels } from './EndLabels';
import { FigureNumbers } from './FigureNumbers';
import { Glyph } from './Glyph';
import classes from './MetricChart.module.css';
import type { Metric } from './metric';
import { Plot } from './Plot';
import { createPlace } from './place';
import { Readouts } from './Readouts';
import { readoutOf } from './readout';
import { SlidesLabel } from './SlidesLabel';
import { useScope } from './scopeContext';
import { useSize } from './useSize';
import { useSummary } from './useSummary';

export interface MetricChartProps {
  readonly metric: Metric;
  readonly name: string;
  readonly axis: Axis;
  readonly history: History;
  /** Stands beside the title. */
  readonly controls: ReactNode;
}

/** A chart with its title, its numbers, a summary to be heard and a table to be read. */
export function MetricChart({ metric, name, axis, history, controls }: MetricChartProps) {
  const { t } = useTranslation();
  const { to, slides, before, layout, first, hover } = useScope();
  const [box, size] = useSize<HTMLDivElement>();
  const place = createPlace(size.width, size.height, to, axis);
  const readout = readoutOf(history, metric, slides, before, hover);
  return (
    <figure className={classes.figure} aria-label={name} data-metric={metric}>
      <div className={classes.head} data-layout={layout}>
        <span className={classes.title}>{name}</span>
        {layout === 'title' && !first && (
          <>
            <span className={classes.space} />
            <Readouts metric={metric} readout={readout} layout="title" />
            <span className={classes.break} />
          </>
        )}
        {controls}
        <span className={classes.space} />
        {slides && layout === 'ends' && metric === 'loss' && (
          <span className={classes.legend}>
            <Glyph line="slides" />
            {t('train.slidesRun')}
          </span>
        )}
        <FigureNumbers metric={metric} name={name} />
      </div>
      <div className={classes.body}>
        <div className={classes.plot} ref={box}>
          <Plot metric={metric} axis={axis} history={history} size={size} />
        </div>
        {first && layout !== 'title' && <SlidesLabel slides={slides} metric={metric} place={place} />}
        {!first && layout === 'side' && <Readouts metric={metric} readout={readout} layout="side" />}
        {!first && layout === 'ends' && <EndLabels readout={readout} place={place} />}
      </div>
      <VisuallyHidden component="figcaption">{useSummary(metric, name, history)}</VisuallyHidden>
    </figure>
  );
}
