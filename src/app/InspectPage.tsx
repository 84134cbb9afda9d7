import { useTranslation } from 'react-i18next';
import type { Engine } from '../engine/Engine';
import { LearnedView } from '../features/learned/LearnedView';
import { useFigureState } from '../ui/useFigureState';
import classes from './LabPage.module.css';
import { PhoneBar } from './PhoneBar';

/** What training made: where it is wrong, what it learned, and how it got there. */
export function InspectPage({ engine }: { readonly engine: Engine }) {
  const { t } = useTranslation('inspect');
  const [view] = useFigureState('view', '', String);
  return (
    <div className={`${classes.page} ${classes.stack}`}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      {view === 'learned' && <LearnedView engine={engine} />}
      <PhoneBar />
    </div>
  );
}
