import { useTranslation } from 'react-i18next';
import { useScope } from './chart/scopeContext';
import classes from './EpochRuler.module.css';
import { RulerScale } from './RulerScale';

/** The epoch axis of both charts, and the way back to any epoch of a run that rests. */
export function EpochRuler() {
  const { t } = useTranslation();
  const { to, hover, layout } = useScope();
  return (
    <div className={classes.ruler}>
      <RulerScale to={to} hover={hover} />
      {layout !== 'title' && <span className={classes.unit}>{t('train.epochUnit')}</span>}
    </div>
  );
}
