import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { position } from '../../core/progress';
import type { LabState } from '../../store/LabState';
import { presentPosition } from './chart/Playhead';
import { rulerMarks } from './chart/rulerMarks';
import { useScope } from './chart/scopeContext';
import { useSize } from './chart/useSize';
import classes from './EpochRuler.module.css';
import { ReplayScrubber } from './ReplayScrubber';
import { useBeat } from './useBeat';

const HEIGHT = 28;

/** The epoch axis of both charts: what is done in the network's colour, what lies ahead pale, a dot where it stands. */
export function EpochRuler() {
  const { t } = useTranslation();
  const { to, hover, layout } = useScope();
  const [box, { width }] = useSize<HTMLDivElement>();
  const done = useBeat(positionOf, 100);
  const at = useBeat(presentPosition, 100);
  const id = useId();
  const x = (epoch: number) => (epoch / to) * width;
  const passed = done > 0;
  return (
    <div className={classes.ruler}>
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
          {at !== undefined && <circle className={classes.dot} cx={x(at)} cy={HEIGHT / 2} r={6.5} />}
          {hover !== undefined && (
            <g className={classes.hover} transform={`translate(${x(hover)} ${HEIGHT / 2})`}>
              <rect x={-17} y={-12} width={34} height={24} rx={12} />
              <text dy="0.34em">{hover}</text>
            </g>
          )}
        </svg>
        <ReplayScrubber to={to} />
      </div>
      {layout !== 'title' && <span className={classes.unit}>{t('train.epochUnit')}</span>}
    </div>
  );
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
