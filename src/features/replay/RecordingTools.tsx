import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultOf } from '../../store/faultOf';
import type { Fault, LabState } from '../../store/LabState';
import { useLab, useLabStore } from '../../store/labContext';
import { FaultNote } from '../../ui/FaultNote';
import { percent } from '../../ui/format';
import { ValueButton } from '../../ui/ValueButton';
import { WordButton } from '../../ui/WordButton';
import { RecordingMenu } from './RecordingMenu';
import classes from './RecordingTools.module.css';
import { saveRecording } from './saveRecording';

/** Keeps the run as a file, and brings a kept one back. */
export function RecordingTools() {
  const { t } = useTranslation();
  const [fault, setFault] = useState<Fault>();

  function attempt(work: Promise<void>): void {
    setFault(undefined);
    work.catch((error: unknown) => setFault(faultOf(error)));
  }
  return (
    <section className={classes.tools} aria-label={t('replay.section')}>
      <SaveButton attempt={attempt} />
      <ValueButton label={t('replay.open')} value={t('replay.open')} layout="bare" width={420}>
        {(close) => (
          <RecordingMenu
            onOpen={(work) => {
              close();
              attempt(work);
            }}
          />
        )}
      </ValueButton>
      {fault && (
        <FaultNote fault={fault}>
          <WordButton label={t('errors.dismiss')} onClick={() => setFault(undefined)} />
        </FaultNote>
      )}
    </section>
  );
}

function SaveButton({ attempt }: { readonly attempt: (work: Promise<void>) => void }) {
  const { t } = useTranslation();
  const store = useLabStore();
  const recorded = useLab((state) => state.recorded);
  const obstacle = useLab(obstacleTo);
  const label = recorded === undefined ? t('replay.save') : t('replay.measuring', { share: percent(recorded) });
  return (
    <WordButton
      icon="save"
      label={label}
      title={obstacle ? t(obstacle) : t('replay.saveHint')}
      disabled={obstacle !== undefined || recorded !== undefined}
      onClick={() => attempt(saveRecording(store))}
    />
  );
}

/** Why there is nothing to be saved now. */
function obstacleTo({ history, snapshots, replay, waiting }: LabState) {
  if (replay) return undefined;
  if (history.phase !== 'idle' || waiting) return 'replay.whyRunning' as const;
  return snapshots.length && history.epochs.length ? undefined : ('replay.whyEmpty' as const);
}
