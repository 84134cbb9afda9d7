import { position } from '../../core/progress';
import type { LabState } from '../../store/LabState';
import classes from './PlayDisc.module.css';
import { useBeat } from './useBeat';

export interface ProgressRingProps {
  /** Outer diameter and line, in the SVG's own units. */
  readonly size: number;
  readonly line: number;
}

/** The ring round the disc: how much of the run is done, or of the data has come. */
export function ProgressRing({ size, line }: ProgressRingProps) {
  const share = useBeat(shareDone, 100);
  const middle = size / 2;
  const circle = { cx: middle, cy: middle, r: middle - line / 2, strokeWidth: line, pathLength: 1 };
  return (
    <svg className={classes.ring} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <circle {...circle} className={classes.track} />
      {share > 0 && (
        <circle
          {...circle}
          className={classes.done}
          strokeDasharray={share >= 1 ? undefined : `${share} 1`}
          transform={`rotate(-90 ${middle} ${middle})`}
        />
      )}
    </svg>
  );
}

function shareDone({ data, history, replay }: LabState): number {
  if (!replay && data.status === 'loading') return data.progress ? data.progress.loaded / data.progress.total : 0;
  return history.to ? Math.min(1, position(history) / history.to) : 0;
}
