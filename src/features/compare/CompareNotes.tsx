import { useTranslation } from 'react-i18next';
import type { Fault } from '../../store/LabState';
import { ROOM } from '../../store/runs/makingRoom';
import { useRuns } from '../../store/runs/runsContext';
import { FaultNote } from '../../ui/FaultNote';
import { WordButton } from '../../ui/WordButton';
import classes from './Compare.module.css';

export interface CompareNotesProps {
  /** Runs of the link that are not here. */
  readonly missing: number;
  /** What went wrong with something that was asked for on this screen. */
  readonly fault: Fault | undefined;
  readonly onDismiss: () => void;
}

/** What there is to say about where runs are kept and what could not be done. */
export function CompareNotes({ missing, fault, onDismiss }: CompareNotesProps) {
  const { t } = useTranslation('compare');
  const { t: app } = useTranslation();
  const ready = useRuns(({ status }) => status === 'ready');
  const place = useRuns((state) => state.place);
  const kept = useRuns(({ entries }) => entries.length);
  const madeRoom = useRuns((state) => state.madeRoom);
  const refused = useRuns((state) => state.fault);
  const dismiss = useRuns((state) => state.dismiss);
  return (
    <div className={classes.notes}>
      {ready && kept === 0 && (
        <p>
          {t('empty')} <a href="#/lab">{t('toLab')}</a>
        </p>
      )}
      {place === 'memory' && <p role="status">{t('memory')}</p>}
      {ready && missing > 0 && <p role="status">{t('missing', { count: missing })}</p>}
      {madeRoom > 0 && <p role="status">{t('madeRoom', { count: madeRoom, most: ROOM.runs })}</p>}
      {refused && (
        <FaultNote fault={refused}>
          <WordButton label={app('errors.dismiss')} onClick={dismiss} />
        </FaultNote>
      )}
      {fault && (
        <FaultNote fault={fault}>
          <WordButton label={app('errors.dismiss')} onClick={onDismiss} />
        </FaultNote>
      )}
    </div>
  );
}
