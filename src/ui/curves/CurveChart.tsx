import { type ReactNode, useId } from 'react';
import { useWidth } from '../useWidth';
import classes from './CurveChart.module.css';
import { CurveEnds } from './CurveEnds';
import type { CurveBand, CurveLine } from './CurveLine';
import { CurveMarks } from './CurveMarks';
import { CurvePicker, type CurvePickerProps } from './CurvePicker';
import { bandPath, type CurveAxis, type CurveSpace, createSpace, linePath } from './CurveSpace';

/** Room for the numbers of the vertical axis, and for those of the horizontal one, px. */
const LEFT = 46;
const FOOT = 28;

export interface CurveChartProps {
  readonly x: CurveAxis;
  readonly y: CurveAxis;
  /** Height of the plot itself, px. */
  readonly height: number;
  readonly lines: readonly CurveLine[];
  readonly bands?: readonly CurveBand[];
  /** What the horizontal axis counts; stands before its first number. */
  readonly xName?: string;
  /** Room for names where the lines end, px. */
  readonly right?: number;
  /** One place on the horizontal axis can be picked. */
  readonly picker?: Omit<CurvePickerProps, 'space' | 'axis'>;
  /** More to be drawn over the lines. */
  readonly over?: (space: CurveSpace) => ReactNode;
}

/** A quiet line chart in SVG: horizontal gridlines, numbers on both axes, lines with their names at their ends. */
export function CurveChart({ x, y, height, lines, bands = [], xName, right = 0, picker, over }: CurveChartProps) {
  const [ref, full] = useWidth(640);
  const clip = useId();
  const width = Math.max(40, full - LEFT - right - 6);
  const space = createSpace(width, height, x, y);
  return (
    <div className={classes.chart} ref={ref} style={{ height: height + FOOT + 8 }}>
      <svg className={classes.drawing} width={full} height={height + FOOT + 8} aria-hidden="true">
        <clipPath id={clip}>
          <rect x={-6} y={-6} width={width + 12} height={height + 12} />
        </clipPath>
        <g transform={`translate(${LEFT} 8)`}>
          <Axes x={x} y={y} space={space} picked={picker?.at} xName={xName} />
          <g clipPath={`url(#${clip})`}>
            {bands.map(({ key, pigment, points }) => (
              <path key={key} className={classes.band} data-pigment={pigment} d={bandPath(space, points)} />
            ))}
            {lines.map(({ key, look, pigment, points }) => (
              <path
                key={key}
                className={classes.line}
                data-look={look}
                data-pigment={pigment}
                d={linePath(space, points)}
              />
            ))}
            <CurveMarks lines={lines} space={space} />
          </g>
          {over?.(space)}
          {right > 0 && <CurveEnds lines={lines} space={space} />}
        </g>
      </svg>
      {picker && <CurvePicker {...picker} space={space} axis={x} left={LEFT} />}
    </div>
  );
}

interface AxesProps extends Pick<CurveChartProps, 'x' | 'y' | 'xName'> {
  readonly space: CurveSpace;
  readonly picked: number | undefined;
}

function Axes({ x, y, space, picked, xName }: AxesProps) {
  const step = x.ticks.length > 1 ? space.x(x.ticks[1]) - space.x(x.ticks[0]) : space.width;
  // Numbers need some 24 px each; of too many every second, fifth … is shown.
  const every = [1, 2, 5, 10, 20].find((count) => count * step >= 24) ?? 50;
  const shown = (tick: number) => tick === picked || (tick % every === 0 && !near(tick, picked, every));
  return (
    <g>
      {picked !== undefined && (
        <rect
          className={classes.picked}
          x={space.x(picked) - Math.min(16, step / 2)}
          y={-6}
          width={Math.min(32, step)}
          height={space.height + FOOT + 4}
        />
      )}
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line x2={space.width} y1={Math.round(space.y(tick)) - 0.5} y2={Math.round(space.y(tick)) - 0.5} />
          <text className={classes.tick} x={-10} y={space.y(tick)} dy="0.34em" textAnchor="end">
            {y.text ? y.text(tick) : tick}
          </text>
        </g>
      ))}
      {x.ticks
        .filter((tick) => every === 1 || shown(tick))
        .map((tick) => (
          <text
            key={tick}
            className={classes.tick}
            data-picked={tick === picked || undefined}
            x={space.x(tick)}
            y={space.height + 20}
            textAnchor="middle"
          >
            {x.text ? x.text(tick) : tick}
          </text>
        ))}
      {xName && (
        <text className={classes.tick} x={-10} y={space.height + 20} textAnchor="end">
          {xName}
        </text>
      )}
    </g>
  );
}

/** Whether a number would touch the picked one. */
function near(tick: number, picked: number | undefined, every: number): boolean {
  return picked !== undefined && tick !== picked && Math.abs(tick - picked) < every;
}
