import type { ReactNode } from 'react';
import { Formula } from '../../ui/Formula';
import { useLit } from '../../ui/litContext';
import classes from './Lines.module.css';

export interface LineProps {
  /** In TeX: what is worked out. */
  readonly tex: string;
  /** The numbers that go in. */
  readonly working?: ReactNode;
  readonly value: string;
  /** The part that the line lights with. */
  readonly part?: string;
  readonly strong?: boolean;
}

/** A line of working: symbol, numbers, result. */
export function Line({ tex, working, value, part, strong }: LineProps) {
  const { lit } = useLit();
  return (
    <div className={classes.line} data-lit={(part !== undefined && lit === part) || undefined}>
      <dt>
        <Formula tex={tex} inline />
      </dt>
      <dd className={classes.working}>{working}</dd>
      <dd className={classes.value} data-strong={strong || undefined}>
        {value}
      </dd>
    </div>
  );
}

export function Lines({ children }: { readonly children: ReactNode }) {
  return <dl className={classes.lines}>{children}</dl>;
}
