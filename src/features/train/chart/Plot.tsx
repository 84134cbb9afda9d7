import { type PointerEvent, useMemo } from 'react';
import type { History } from '../../../core/progress';
import type { Axis } from './axis';
import { BeforeLines } from './BeforeLines';
import { curveRows } from './curveRows';
import { FirstCurve } from './FirstCurve';
import { Gridlines } from './Gridlines';
import { LazyLines } from './LazyLines';
import { Markers } from './Markers';
import type { Metric } from './metric';
import { Playhead } from './Playhead';
import classes from './Plot.module.css';
import { createPlace } from './place';
import { SlideLines } from './SlideLines';
import { useScope } from './scopeContext';
import type { Size } from './useSize';

export interface PlotProps {
  readonly metric: Metric;
  readonly axis: Axis;
  readonly history: History;
  readonly size: Size;
}

/** The picture of a chart in three sheets: frame and slides, the lines, then what stands on them. */
export function Plot({ metric, axis, history, size: { width, height } }: PlotProps) {
  const { to, slides, before, hover, setHover } = useScope();
  const place = useMemo(() => createPlace(width, height, to, axis), [width, height, to, axis]);
  const rows = useMemo(() => curveRows(history, metric), [history, metric]);
  if (!width) return null;

  function point(event: PointerEvent): void {
    // Its width on screen: the projector shows charts larger than they are laid out.
    const box = event.currentTarget.getBoundingClientRect();
    setHover(Math.min(to, Math.max(1, Math.round(((event.clientX - box.left) / box.width) * to))));
  }
  return (
    <div
      className={classes.sheets}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => setHover(undefined)}
    >
      <svg className={classes.frame} width={width} height={height} aria-hidden="true">
        <Gridlines axis={axis} place={place} />
        {/* what leaves the axis is cut off here */}
        <svg width={width} height={height} aria-hidden="true">
          {before.length > 0 && <BeforeLines epochs={before} metric={metric} place={place} />}
          {slides && <SlideLines slides={slides} metric={metric} place={place} />}
        </svg>
        {!rows.length && <FirstCurve metric={metric} axis={axis} place={place} />}
      </svg>
      <div className={classes.lines}>
        <LazyLines rows={rows} axis={axis} to={to} width={width} height={height} />
      </div>
      <svg className={classes.overlay} width={width} height={height} aria-hidden="true">
        <Playhead place={place} />
        {hover !== undefined && (
          <line className={classes.crosshair} x1={place.x(hover)} x2={place.x(hover)} y1={0} y2={height} />
        )}
        <Markers epochs={history.epochs} metric={metric} place={place} />
      </svg>
    </div>
  );
}
