import { Line, LineChart, XAxis, YAxis } from 'recharts';
import type { CurveLinesProps } from './CurveLinesProps';
import { aboveZero } from './curveRows';

/** The lines of a chart, drawn by recharts over our own frame: its axes are there but not seen. */
export function CurveLines({ rows, axis, to, width, height }: CurveLinesProps) {
  const shared = {
    type: 'linear',
    dot: false,
    activeDot: false,
    isAnimationActive: false,
    connectNulls: true,
  } as const;
  const data = axis.log ? aboveZero(rows, axis) : rows;
  return (
    <LineChart
      data={data as CurveLinesProps['rows'][number][]}
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis type="number" dataKey="at" domain={[0, to]} hide allowDataOverflow />
      <YAxis domain={[axis.min, axis.max]} scale={axis.log ? 'log' : 'linear'} hide allowDataOverflow />
      <Line {...shared} dataKey="trace" stroke="var(--lab-network)" strokeOpacity={0.28} strokeWidth={1} />
      <Line {...shared} dataKey="validation" stroke="var(--lab-check)" strokeWidth={2.5} strokeDasharray="8 5" />
      <Line {...shared} dataKey="train" stroke="var(--lab-network)" strokeWidth={2.5} />
    </LineChart>
  );
}
