import type { HTMLAttributes } from 'react';
import classes from './LitPart.module.css';
import { useLit } from './litContext';

export interface LitPartProps extends HTMLAttributes<HTMLDivElement> {
  /** The part of the passage that this is. */
  readonly part: string;
}

/** A place in a figure that lights up with the formula, the words and the code that name it, and lights them. */
export function LitPart({ part, className, ...rest }: LitPartProps) {
  const { lit, light } = useLit();
  return (
    <div
      {...rest}
      className={className ? `${classes.part} ${className}` : classes.part}
      data-lit={lit === part || undefined}
      onPointerEnter={(event) => {
        if (event.pointerType === 'mouse') light(part);
      }}
      onPointerLeave={(event) => {
        if (event.pointerType === 'mouse') light(undefined);
      }}
    />
  );
}
