import { type EpochRecord, emptyHistory } from '../../../core/progress';
import { curveRows } from './curveRows';
import type { Metric } from './metric';
import classes from './Plot.module.css';
import { linePath, type Place } from './place';

export interface BeforeLinesProps {
  readonly epochs: readonly EpochRecord[];
  readonly metric: Metric;
  readonly place: Place;
}

/** The run before this one, wide and pale beneath the present curves: where they agree, these run in its middle. */
export function BeforeLines({ epochs, metric, place }: BeforeLinesProps) {
  const rows = curveRows({ ...emptyHistory, epochs }, metric);
  return (
    <g className={classes.before}>
      <path
        d={linePath(
          place,
          rows.map(({ at, train }) => [at, train] as const),
        )}
        data-line="train"
      />
      <path
        d={linePath(
          place,
          rows.map(({ at, validation }) => [at, validation] as const),
        )}
        data-line="validation"
      />
    </g>
  );
}
