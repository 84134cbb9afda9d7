import type { ReactNode } from 'react';
import classes from './SketchFrame.module.css';

export interface SketchFrameProps {
  /** Side of the square round the origin that is shown. */
  readonly side: number;
  readonly label: string;
  readonly children: ReactNode;
}

/** A square of paper to sketch on. */
export function SketchFrame({ side, label, children }: SketchFrameProps) {
  return (
    <svg className={classes.paper} viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`} role="img" aria-label={label}>
      {children}
    </svg>
  );
}
