import { useTranslation } from 'react-i18next';
import { defaultRun } from '../core/run';
import type { LabState } from '../store/LabState';
import { useLab } from '../store/labContext';
import { FaultNote } from '../ui/FaultNote';
import { ProblemsNote } from '../ui/ProblemsNote';
import { WordButton } from '../ui/WordButton';
import classes from './LabNotes.module.css';

/** What the lab has to say above the bench: a fault, missing digits, a bad link, a network set aside. */
export function LabNotes() {
  const problems = useLab((lab) => lab.problems);
  const dismiss = useLab((lab) => lab.dismissProblems);
  return (
    <div className={classes.notes}>
      <ProblemsNote problems={problems} onDismiss={dismiss} />
      <DataNote />
      <RunNote />
      <KeptNote />
    </div>
  );
}

/** Without digits nothing can be trained: why, and what to do. */
function DataNote() {
  const { t } = useTranslation();
  const data = useLab((lab) => lab.data);
  const absent = useLab((lab) => lab.mnistAbsent && lab.draft.data === 'auto');
  const follow = useLab((lab) => lab.followData);
  const change = useLab((lab) => lab.change);
  const replayed = useLab((lab) => lab.replay !== undefined);
  // A recording needs no digits.
  if (replayed) return null;
  if (data.status !== 'absent' && data.status !== 'failed') {
    return absent ? <p className={classes.note}>{t('data.outOfReach')}</p> : null;
  }
  if (data.status === 'absent' && data.name === 'files') {
    return (
      <p className={classes.note} role="status">
        {t('errors.DataFilesGone')} <a href="#/data">{t('data.own')}</a>
      </p>
    );
  }
  const fault = data.status === 'failed' ? data.fault : { name: 'DataMissing' as const, details: {} };
  return (
    <FaultNote fault={fault}>
      <WordButton label={t('data.retry')} onClick={() => void follow()} />
      <WordButton label={t('data.useStrokes')} onClick={() => void change({ data: 'strokes' })} />
      <a href="#/data">{t('data.own')}</a>
    </FaultNote>
  );
}

/** What went wrong with a run. */
function RunNote() {
  const { t } = useTranslation();
  const fault = useLab((lab) => lab.fault);
  const dismiss = useLab((lab) => lab.dismissFault);
  const change = useLab((lab) => lab.change);
  if (!fault) return null;
  const spoiled = Number(fault.details.lr);
  const lr = spoiled > defaultRun.lr ? defaultRun.lr : Number((spoiled / 10).toPrecision(3));
  const rescue = () => {
    dismiss();
    void change({ lr });
  };
  return (
    <FaultNote fault={fault}>
      {fault.name === 'NaNLoss' && <WordButton label={t('app.useRate', { lr })} onClick={rescue} />}
      <WordButton label={t('errors.dismiss')} onClick={dismiss} />
    </FaultNote>
  );
}

function KeptNote() {
  const { t } = useTranslation();
  const kept = useLab(keptRun);
  const restore = useLab((lab) => lab.restoreKept);
  if (!kept) return null;
  const words =
    kept === 'before' ? (['app.kept', 'app.restore'] as const) : (['moment.kept', 'moment.restore'] as const);
  return (
    <p className={classes.note} role="status">
      {t(words[0])} <WordButton label={t(words[1])} onClick={() => void restore()} />
    </p>
  );
}

/** A network trained before, beside an untrained one; or the other of two runs that part at an epoch. */
function keptRun({ kept, replay, history, network }: LabState): 'before' | 'branch' | undefined {
  if (!kept || replay || history.phase !== 'idle') return undefined;
  if (!network?.trained) return 'before';
  return kept.branch ? 'branch' : undefined;
}
