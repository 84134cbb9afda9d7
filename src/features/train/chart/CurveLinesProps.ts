import type { Axis } from './axis';
import type { CurveRow } from './curveRows';

/** What it takes to draw the lines of a chart, whoever draws them. */
export interface CurveLinesProps {
  readonly rows: readonly CurveRow[];
  readonly axis: Axis;
  readonly to: number;
  readonly width: number;
  readonly height: number;
}
