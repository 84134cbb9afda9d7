import { memo, useId } from 'react';
import { position } from '../../core/progress';
import type { LabState } from '../../store/LabState';
import { canLookBack } from '../../store/Replay';
import { presentPosition } from './chart/Playhead';
import { rulerMarks } from './chart/rulerMarks';
import { useSize } from './chart/useSize';
import { EpochScrubber } from './EpochScrubber';
import classes from './RulerScale.module.css';
import { useBeat } from './useBeat';

const HEIGHT = 28;

export interface RulerScaleProps {
  /** Epochs that it has room for. */
  readonly to: number;
  /** The epoch that is pointed at in a chart. */
  readonly hover?: number;
}

/** A ruler of epochs: what is done in the network's colour, what lies ahead pale, a dot where it stands. */
export function RulerScale({ to, hover }: RulerScaleProps) {
  const [box, { width }] = useSize<HTMLDivElement>();
  const done = useBeat(positionOf, 100);
  const at = useBeat(dotPosition, 100);
  const id = useId();
  const x = (epoch: number) => (epoch / to) * width;
  const passed = done > 0;
  return (
    <div className={classes.scale} ref={box}>
      <svg className={classes.svg} width={width} height={HEIGHT} aria-hidden="true">
        <RulerMarks to={to} width={width} tone="ahead" />
        {passed && (
          <>
            <clipPath id={id}>
              <rect x={-20} y={0} width={x(done) + 20 + (at === undefined ? 20 : 0)} height={HEIGHT} />
            </clipPath>
            <g clipPath={`url(#${CSS.escape(id)})`}>
              <rect className={classes.paper} x={-20} width={x(done) + 40} height={HEIGHT} />
              <RulerMarks to={to} width={width} tone="done" />
            </g>
          </>
        )}
        {/* no number looks out from behind the dot */}
        {at !== undefined && Number.isInteger(at) && (
          <rect className={classes.paper} x={x(at) - cover(at)} width={2 * cover(at)} height={HEIGHT} />
        )}
        {at !== undefined && <circle className={classes.dot} cx={x(at)} cy={HEIGHT / 2} r={6.5} />}
        {hover !== undefined && (
          <g className={classes.hover} transform={`translate(${x(hover)} ${HEIGHT / 2})`}>
            <rect x={-17} y={-12} width={34} height={24} rx={12} />
            <text dy="0.34em">{hover}</text>
          </g>
        )}
      </svg>
      <EpochScrubber to={to} />
    </div>
  );
}

/** Half the width of a number as it is written, px. */
function cover(epoch: number): number {
  return 5 * String(epoch).length + 3;
}

/** A run that rests has its dot too: it is there to be taken back. */
function dotPosition(lab: LabState): number | undefined {
  return presentPosition(lab) ?? (canLookBack(lab) ? position(lab.history) : undefined);
}

function positionOf({ history }: LabState): number {
  return position(history);
}

interface RulerMarksProps {
  readonly to: number;
  readonly width: number;
  readonly tone: 'ahead' | 'done';
}

/** Ticks and numbers; they change with the axis alone. */
const RulerMarks = memo(function RulerMarks({ to, width, tone }: RulerMarksProps) {
  const { ticks, numbers } = rulerMarks(to, width);
  const middle = HEIGHT / 2;
  const path = ticks.map(({ x, long }) => {
    const half = long ? 7 : 4;
    return `M${x.toFixed(1)} ${middle - half}v${2 * half}`;
  });
  return (
    <g className={classes.marks} data-tone={tone}>
      <path d={path.join('')} />
      {numbers.map(({ epoch, x }) => (
        <text key={epoch} x={x} y={middle} dy="0.34em">
          {epoch}
        </text>
      ))}
    </g>
  );
});
