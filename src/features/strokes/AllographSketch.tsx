import { curve } from '../../data/strokes/curve';
import type { Knot, Lines } from '../../data/strokes/Sketch';
import classes from './Sketches.module.css';
import { SketchFrame } from './SketchFrame';
import { short, sketchPath } from './sketchPath';

export interface AllographSketchProps {
  readonly allograph: Lines<Knot>;
  readonly side: number;
  readonly label: string;
}

/** The points of a way of writing and the curve through them; a square where the pen turns sharply. */
export function AllographSketch({ allograph, side, label }: AllographSketchProps) {
  const size = side / 56;
  return (
    <SketchFrame side={side} label={label}>
      <g transform="translate(-0.5 -0.5)">
        <path className={classes.line} d={sketchPath(allograph.map(curve))} />
        {allograph.map((stroke, line) =>
          stroke.map(({ x, y, corner }, i) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a knot is its place in its stroke
              key={`${line} ${i}`}
              className={i ? classes.knot : classes.start}
              x={short(x - size)}
              y={short(y - size)}
              width={2 * size}
              height={2 * size}
              rx={corner ? 0 : size}
            />
          )),
        )}
      </g>
    </SketchFrame>
  );
}
