import type { ReactNode } from 'react';
import classes from './WritingStep.module.css';

export interface WritingStepProps {
  readonly title: string;
  readonly note: string;
  /** The picture; square. */
  readonly children: ReactNode;
}

/** A step of the ladder: picture, title, what happens. */
export function WritingStep({ title, note, children }: WritingStepProps) {
  return (
    <li className={classes.step}>
      <div className={classes.picture}>{children}</div>
      <p className={classes.title}>{title}</p>
      <p className={classes.note}>{note}</p>
    </li>
  );
}
