import { useTranslation } from 'react-i18next';
import classes from './WiderSection.module.css';
import { WiderSettings } from './WiderSettings';

/** Widening the training set, as a section of a page. */
export function WiderSection() {
  const { t } = useTranslation();
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('train.wider')}</h2>
      <WiderSettings />
    </section>
  );
}
