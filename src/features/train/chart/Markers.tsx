import type { EpochRecord } from '../../../core/progress';
import { type Metric, validationOf } from './metric';
import classes from './Plot.module.css';
import type { Place } from './place';

export interface MarkersProps {
  readonly epochs: readonly EpochRecord[];
  readonly metric: Metric;
  readonly place: Place;
}

const MOST_MARKERS = 20;

/** Dots and open diamonds at the whole epochs; of many epochs every second, third … */
export function Markers({ epochs, metric, place }: MarkersProps) {
  const stride = Math.ceil(epochs.length / MOST_MARKERS);
  const shown = epochs.filter((_, index) => (epochs.length - 1 - index) % stride === 0);
  const fits = (y: number) => y >= -1 && y <= place.height + 1;
  return (
    <g>
      {shown.map((record) => {
        const y = place.y(record[metric]);
        return (
          fits(y) && <circle key={record.epoch} className={classes.dot} cx={place.x(record.epoch)} cy={y} r={3.4} />
        );
      })}
      {shown.map((record) => {
        const value = validationOf(metric, record);
        const y = value === undefined ? Number.NaN : place.y(value);
        const x = place.x(record.epoch);
        const path = `M${x} ${y - 4.6}l4.6 4.6-4.6 4.6-4.6-4.6Z`;
        return fits(y) && <path key={record.epoch} className={classes.diamond} d={path} />;
      })}
    </g>
  );
}
