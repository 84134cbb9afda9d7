import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorDetails, LabErrorName } from '../core/errors';
import { engineNames } from '../core/run';
import classes from './FaultNote.module.css';
import { Icon } from './Icon';
import { splitSentence } from './splitSentence';

export interface FaultNoteProps {
  readonly fault: { readonly name: LabErrorName; readonly details: ErrorDetails };
  /** One or two things to do about it. */
  readonly children?: ReactNode;
}

/** What went wrong, why, and what to do next; stands where the cause is. */
export function FaultNote({ fault, children }: FaultNoteProps) {
  const { t } = useTranslation();
  const { name, details } = fault;
  const engine = engineNames.find((candidate) => candidate === details.engine);
  const told = engine ? { ...details, engine: t(`engine.${engine}`) } : details;
  const [what, why] = splitSentence(t(`errors.${name}`, told));
  return (
    <div className={classes.note} role="alert">
      <span className={classes.icon}>
        <Icon name="warning" size={22} />
      </span>
      <div>
        <p className={classes.what}>{what}</p>
        {why && <p className={classes.why}>{why}</p>}
        {children && <div className={classes.actions}>{children}</div>}
      </div>
    </div>
  );
}
