import { position } from '../../../core/progress';
import type { LabState } from '../../../store/LabState';
import { useBeat } from '../useBeat';
import classes from './Plot.module.css';
import type { Place } from './place';

/** Where the run stands, or the recording of it; undefined before it starts and once it has ended. */
export function presentPosition({ history, replay }: LabState): number | undefined {
  if (replay) return replay.at;
  const at = position(history);
  const under = history.phase !== 'idle' || (history.batch > 0 && at < history.to);
  return under && at > 0 ? at : undefined;
}

/** The upright line at the present position. */
export function Playhead({ place }: { readonly place: Place }) {
  const at = useBeat(presentPosition, 100);
  if (at === undefined) return null;
  const x = place.x(at);
  return <line className={classes.playhead} x1={x} x2={x} y1={-6} y2={place.height + 14} />;
}
