import { useTranslation } from 'react-i18next';
import classes from './LabPage.module.css';
import { PhoneBar } from './PhoneBar';

/** Every run stays here; put any of them into one chart. */
export function ComparePage() {
  const { t } = useTranslation('compare');
  return (
    <div className={`${classes.page} ${classes.stack}`}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <PhoneBar />
    </div>
  );
}
