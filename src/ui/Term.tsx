import type { ReactNode } from 'react';
import { useLit } from './litContext';
import classes from './Term.module.css';

export interface TermProps {
  /** The part that it lights while it is pointed at or has the focus. */
  readonly part: string;
  readonly children: ReactNode;
}

/** A word that lights its part of the figure, the formula and the code. */
export function Term({ part, children }: TermProps) {
  const { lit, light } = useLit();
  const off = () => light(undefined);
  return (
    <button
      type="button"
      className={classes.term}
      data-lit={lit === part || undefined}
      onPointerEnter={(event) => event.pointerType === 'mouse' && light(part)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && off()}
      onFocus={() => light(part)}
      onBlur={off}
      // Safari gives a pressed button no focus.
      onClick={() => light(part)}
    >
      {children}
    </button>
  );
}
