import { useTranslation } from 'react-i18next';
import { CurveChart } from '../../ui/curves/CurveChart';
import type { CurveLine } from '../../ui/curves/CurveLine';
import { LineKey } from '../../ui/curves/LineKey';
import { roundAxis } from './roundAxis';
import classes from './TrainHistoryFigure.module.css';

export interface TrainHistoryPlotProps {
  readonly metric: 'accuracy' | 'loss';
  readonly epochs: number;
  readonly lines: readonly CurveLine[];
  /** Place where validation loss was lowest, to be marked. */
  readonly lowest: number | undefined;
}

const limits = { accuracy: [0, 1], loss: [0, Number.POSITIVE_INFINITY] } as const;

/** Share of the height that the legend stands in, above all lines. */
const LEGEND = 0.16;

/** One plot with matplotlib's parts in their places: title, axis names, legend at the upper left. */
export function TrainHistoryPlot({ metric, epochs, lines, lowest }: TrainHistoryPlotProps) {
  const { t } = useTranslation('fit');
  const values = lines.flatMap(({ points }) => points.map(([, y]) => y));
  const x = { from: -0.3, to: epochs - 0.7, ticks: Array.from({ length: epochs }, (_, at) => at) };
  return (
    <div className={classes.plot} role="img" aria-label={t('plot.alt', { metric })}>
      <p className={classes.title}>Train History</p>
      <div className={classes.area}>
        <span className={classes.yName}>{metric}</span>
        <div className={classes.chart}>
          <p className={classes.legend}>
            <LineKey look="train" name="train" />
            <LineKey look="validation" name="validation" />
          </p>
          <CurveChart
            x={x}
            y={roundAxis(values, LEGEND, limits[metric])}
            height={220}
            lines={lines}
            over={(space) =>
              lowest !== undefined && (
                <g className={classes.lowest}>
                  <path d={`M${space.x(lowest)} ${space.height}V${space.height * 0.45}`} />
                  <text x={space.x(lowest)} y={space.height * 0.45 - 8} textAnchor="middle">
                    {t('plot.lowest')}
                  </text>
                </g>
              )
            }
          />
        </div>
      </div>
      <p className={classes.xName}>Epoch</p>
    </div>
  );
}
