import { memo, useMemo } from 'react';
import type { Tally } from '../../core/tally';
import classes from './HistogramsFigure.module.css';
import { ridgeFeet, ridgeSpace } from './ridgeSpace';
import { ridgePath, ridges, ridgeTicks, tickText } from './ridges';

export interface RidgePlotProps {
  /** Epochs and their histograms, oldest first. */
  readonly epochs: readonly { readonly epoch: number; readonly tally: Tally }[];
  /** Below the bars of the zeros. */
  readonly words: { readonly zeros: string };
}

/** Histograms of one layer, one behind the other, the newest in front; beside each the share of its zeros. */
export const RidgePlot = memo(function RidgePlot({ epochs, words }: RidgePlotProps) {
  const plot = useMemo(() => ridges(epochs.map(({ tally }) => tally)), [epochs]);
  const { width, height, left, right, foot, barLeft, barRight, alone, each } = ridgeSpace;
  const feet = ridgeFeet(epochs.length);
  const tall = epochs.length < 2 ? alone : each;
  const x = (value: number) => left + ((value - plot.from) / (plot.to - plot.from)) * (right - left);
  return (
    <svg className={classes.plot} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {ridgeTicks(plot).map((tick) => (
        <g key={tick}>
          <line className={classes.grid} x1={x(tick)} x2={x(tick)} y1={ridgeSpace.top} y2={foot} />
          <text className={classes.tick} x={x(tick)} y={foot + 17} textAnchor={x(tick) > right - 16 ? 'end' : 'middle'}>
            {tickText(plot.scale, tick)}
          </text>
        </g>
      ))}
      <text className={classes.tick} x={barRight} y={foot + 17} textAnchor="end">
        {words.zeros}
      </text>
      {epochs.map(({ epoch, tally }, index) => {
        const newest = index === epochs.length - 1;
        const share = tally.total ? tally.zeros / tally.total : 0;
        return (
          <g key={epoch} data-epoch={epoch} data-newest={newest || undefined} className={classes.ridge}>
            <path
              transform={`translate(${left} 0)`}
              d={ridgePath(plot.counts[index], right - left, feet[index], tall)}
              strokeOpacity={newest ? 1 : 0.25 + (0.45 * index) / epochs.length}
            />
            <rect x={barLeft} y={feet[index] - 2} width={share * (barRight - barLeft)} height={newest ? 4 : 1.5} />
          </g>
        );
      })}
    </svg>
  );
});
