import { useTranslation } from 'react-i18next';
import type { RunProblem } from '../core/parseRun';
import classes from './FaultNote.module.css';
import { Icon } from './Icon';
import { WordButton } from './WordButton';

export interface ProblemsNoteProps {
  readonly problems: readonly RunProblem[];
  readonly onDismiss: () => void;
}

/** What of a link could not be used; nothing when all of it could. */
export function ProblemsNote({ problems, onDismiss }: ProblemsNoteProps) {
  const { t } = useTranslation();
  if (!problems.length) return null;
  return (
    <div className={classes.note} role="status">
      <span className={classes.icon} data-calm>
        <Icon name="info" size={22} />
      </span>
      <div>
        <p className={classes.what}>{t('problems.title')}</p>
        <ul className={classes.list}>
          {problems.map((problem) => (
            <li key={problem.key} className={classes.why}>
              {t(`problems.${problem.reason}`, { ...problem })}
            </li>
          ))}
        </ul>
        <div className={classes.actions}>
          <WordButton label={t('errors.dismiss')} onClick={onDismiss} />
        </div>
      </div>
    </div>
  );
}
