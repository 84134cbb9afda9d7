import { plainNumber } from '../../../ui/format';
import type { Axis } from './axis';
import classes from './Plot.module.css';
import type { Place } from './place';

export interface GridlinesProps {
  readonly axis: Axis;
  readonly place: Place;
}

/** Horizontal lines and their numbers; there at once, before any line. */
export function Gridlines({ axis, place }: GridlinesProps) {
  return (
    <g>
      {axis.ticks.map((tick) => {
        const y = place.y(tick);
        return (
          <g key={tick}>
            {/* on whole pixels, so that the line stays one pixel thin */}
            <line
              className={classes.gridline}
              x1={0}
              x2={place.width}
              y1={Math.round(y) - 0.5}
              y2={Math.round(y) - 0.5}
            />
            <text className={classes.tick} x={-10} y={y} dy="0.34em">
              {axis.log ? plainNumber(tick) : tick.toFixed(axis.decimals)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
