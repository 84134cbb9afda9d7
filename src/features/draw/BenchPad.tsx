import { useTranslation } from 'react-i18next';
import classes from './BenchPad.module.css';
import { LabPad } from './LabPad';
import { PadTools } from './PadTools';

/** The pad as it stands at the left of the bench: title, pad, undo and clear beneath. */
export function BenchPad() {
  const { t } = useTranslation();
  return (
    <section className={classes.column}>
      <h2 className={classes.title}>{t('draw.title')}</h2>
      <LabPad />
      <PadTools />
    </section>
  );
}
