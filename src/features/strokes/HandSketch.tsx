import type { WritingSteps } from '../../data/strokes/createWriter';
import { curve } from '../../data/strokes/curve';
import classes from './Sketches.module.css';
import { SketchFrame } from './SketchFrame';
import { sketchPath } from './sketchPath';

export interface HandSketchProps {
  readonly steps: WritingSteps;
  readonly side: number;
  readonly label: string;
}

/** What the writer makes of the strokes, over what they were. */
export function HandSketch({ steps: { allograph, warped }, side, label }: HandSketchProps) {
  return (
    <SketchFrame side={side} label={label}>
      <path className={classes.ghost} d={sketchPath(allograph.map(curve))} transform="translate(-0.5 -0.5)" />
      <path className={classes.line} d={sketchPath(warped)} />
    </SketchFrame>
  );
}
