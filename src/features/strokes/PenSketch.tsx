import type { PenPath } from '../../core/ink';
import { penPath } from './penPath';
import classes from './Sketches.module.css';
import { SketchFrame } from './SketchFrame';
import { short } from './sketchPath';

export interface PenSketchProps {
  readonly strokes: readonly PenPath[];
  readonly side: number;
  readonly label: string;
}

/** Every how many points the pen itself is shown; more would run together. */
const SPACING = 4;

/** The ink that the pen leaves, and the round pen at places on its way. */
export function PenSketch({ strokes, side, label }: PenSketchProps) {
  const pens = strokes.flatMap((stroke) => stroke.filter((_, i) => i % SPACING === 0));
  return (
    <SketchFrame side={side} label={label}>
      <path className={classes.ink} d={penPath(strokes)} />
      {pens.map(({ x, y, radius }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place on the way is its number
        <circle key={i} className={classes.ring} cx={short(x)} cy={short(y)} r={short(radius)} />
      ))}
    </SketchFrame>
  );
}
