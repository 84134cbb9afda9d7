import { useTranslation } from 'react-i18next';
import { sameRun } from '../../core/run';
import { useLab, useLabStore } from '../../store/labContext';
import { needsReset } from '../../store/needsReset';
import { WordButton } from '../../ui/WordButton';
import classes from './RestartNote.module.css';
import { retrain } from './transport';

/** Says that a change waits for the next start, during a run or after one that did not have it; offers to start. */
export function RestartNote() {
  const { t } = useTranslation();
  const store = useLabStore();
  const running = useLab(({ history, network }) => history.phase !== 'idle' || network?.trained);
  const waits = useLab(({ network, draft }) => network !== undefined && needsReset(network.run, draft));
  const changed = useLab(({ network, draft }) => network !== undefined && !sameRun(network.run, draft));
  if (!running || !changed) return null;
  return (
    <p className={classes.note} role="status">
      {waits ? t('train.fromStart') : t('train.nextStart')}
      {waits && <WordButton icon="reset" label={t('train.restart')} onClick={() => void retrain(store)} />}
    </p>
  );
}
