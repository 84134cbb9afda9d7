import { useTranslation } from 'react-i18next';
import { useLab } from '../store/labContext';
import { WordButton } from '../ui/WordButton';
import classes from './LabNotes.module.css';

/** What the lab has to say above the bench: a network set aside. */
export function LabNotes() {
  const { t } = useTranslation();
  const kept = useLab((lab) => lab.kept !== undefined && lab.history.phase === 'idle');
  const restore = useLab((lab) => lab.restoreKept);
  if (!kept) return null;
  return (
    <p className={classes.note}>
      {t('app.kept')} <WordButton label={t('app.restore')} onClick={() => void restore()} />
    </p>
  );
}
