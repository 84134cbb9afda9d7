import type { SlideRun } from '../../../core/slides';
import { type Metric, validationOf } from './metric';
import classes from './Plot.module.css';
import { linePath, type Place } from './place';

export interface SlideLinesProps {
  readonly slides: SlideRun;
  readonly metric: Metric;
  readonly place: Place;
}

/** The slides' run: training thin and solid, validation dotted. */
export function SlideLines({ slides, metric, place }: SlideLinesProps) {
  const train = slides.epochs.map((row) => [row.epoch, row[metric]] as const);
  const validation = slides.epochs.map((row) => [row.epoch, validationOf(metric, row)] as const);
  return (
    <g className={classes.slides}>
      <path d={linePath(place, train)} />
      <path d={linePath(place, validation)} strokeDasharray="2 4" />
    </g>
  );
}
