import classes from './CurvePlot.module.css';
import { type PlotSpace, WIDTH } from './plotSpace';

export interface PlotAxesProps {
  readonly space: PlotSpace;
  /** Values with a line and their number. */
  readonly ticks: readonly number[];
  /** Places on the z axis with their number. */
  readonly places?: readonly number[];
  /** Where those stand. */
  readonly bottom?: number;
}

const text = (value: number) => String(value).replace('-', '−');

/** The lines behind a plot. */
export function PlotAxes({ space: { x, y }, ticks, places = [], bottom = 0 }: PlotAxesProps) {
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={classes.grid} x1={x(-6)} x2={WIDTH - 8} y1={y(tick)} y2={y(tick)} />
          <text className={classes.tick} x={x(-6) - 6} y={y(tick) + 4} textAnchor="end">
            {text(tick)}
          </text>
        </g>
      ))}
      {places.map((place) => (
        <text key={place} className={classes.tick} x={x(place)} y={bottom + 18} textAnchor="middle">
          {text(place)}
        </text>
      ))}
    </g>
  );
}
