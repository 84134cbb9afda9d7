import { CurveChart } from '../../ui/curves/CurveChart';
import type { CurveLine } from '../../ui/curves/CurveLine';
import classes from './HistogramChart.module.css';
import { type Histogram, outline, reachAxis, shareAxis } from './histogram';

export interface HistogramChartProps {
  /** One, filled; or two of one reach as outlines, the second in the other colour. */
  readonly histograms: readonly Histogram[];
  readonly height?: number;
}

/** How many of some numbers lie where. */
export function HistogramChart({ histograms, height = 200 }: HistogramChartProps) {
  const [first] = histograms;
  const lines = histograms.map(
    (histogram, index): CurveLine => ({
      key: String(index),
      look: 'median',
      pigment: index ? 'check' : 'network',
      points: outline(histogram),
    }),
  );
  const alone = histograms.length === 1;
  const width = (2 * first.reach) / first.shares.length;
  return (
    <CurveChart
      x={reachAxis(first.reach)}
      y={shareAxis(histograms)}
      height={height}
      right={16}
      lines={alone ? [] : lines}
      over={(space) =>
        alone &&
        first.shares.map((share, bin) => {
          const from = space.x(-first.reach + bin * width);
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its place
              key={bin}
              className={classes.bin}
              x={from + 0.5}
              width={Math.max(1, space.x(-first.reach + (bin + 1) * width) - from - 1)}
              y={space.y(share)}
              height={space.height - space.y(share)}
            />
          );
        })
      }
    />
  );
}
