import { useTranslation } from 'react-i18next';
import type { Engine } from '../engine/Engine';
import { MomentBar } from '../features/train/MomentBar';
import classes from './LabPage.module.css';
import { PhoneBar } from './PhoneBar';

/** What training made: where it is wrong, what it learned, and how it got there. */
export function InspectPage(_: { readonly engine: Engine }) {
  const { t } = useTranslation('inspect');
  return (
    <div className={`${classes.page} ${classes.stack}`}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <MomentBar />
      <PhoneBar />
    </div>
  );
}
