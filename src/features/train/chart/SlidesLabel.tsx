import { useTranslation } from 'react-i18next';
import type { SlideRun } from '../../../core/slides';
import classes from './EndLabels.module.css';
import type { Metric } from './metric';
import type { Place } from './place';

export interface SlidesLabelProps {
  readonly slides: SlideRun | undefined;
  readonly metric: Metric;
  readonly place: Place;
}

/** Before the first run: names the slides' line where it ends. */
export function SlidesLabel({ slides, metric, place }: SlidesLabelProps) {
  const { t } = useTranslation();
  const last = slides?.epochs.at(-1);
  if (!last) return null;
  return (
    <div className={classes.labels}>
      <span className={classes.label} data-line="slides" style={{ top: place.y(last[metric]) }}>
        {t('train.slidesRun')}
      </span>
    </div>
  );
}
