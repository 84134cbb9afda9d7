import { useTranslation } from 'react-i18next';
import { useLab } from '../../store/labContext';
import { Icon } from '../../ui/Icon';
import classes from './LayerEditor.module.css';

/** Said while a run goes on: what is changed now waits for the next start. */
export function RestartNote() {
  const { t } = useTranslation();
  const idle = useLab((lab) => lab.history.phase === 'idle');
  if (idle) return null;
  return (
    <p className={classes.restart}>
      <Icon name="info" size={18} />
      {t('build.restart')}
    </p>
  );
}
