import { useTranslation } from 'react-i18next';
import type { Engine } from '../engine/Engine';
import classes from './LabPage.module.css';
import { PhoneBar } from './PhoneBar';

/** Write digits, label them, and see whether the network reads your hand. */
export function MinePage(_: { readonly engine: Engine }) {
  const { t } = useTranslation('mine');
  return (
    <div className={`${classes.page} ${classes.stack}`}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <PhoneBar />
    </div>
  );
}
