import { useTranslation } from 'react-i18next';
import { useLab } from '../../store/labContext';
import { ValueButton } from '../../ui/ValueButton';
import { EngineBadge } from './EngineBadge';
import { LossSetting } from './LossSetting';
import { MoreSettings } from './MoreSettings';
import { NumberValue } from './NumberValue';
import { OptimizerValue } from './OptimizerValue';
import { PresetMenu } from './PresetMenu';
import { RestartNote } from './RestartNote';
import classes from './RunValues.module.css';
import { WiderValue } from './WiderValue';

/** The six settings as values, and a line with the preset, the engine and the rest. */
export function RunValues() {
  const { t } = useTranslation();
  return (
    <section className={classes.block} aria-label={t('train.values')}>
      <div className={classes.six} data-region="settings">
        <OptimizerValue />
        <NumberValue name="lr" />
        <NumberValue name="batch" />
        <LossValue />
        <NumberValue name="epochs" />
        <NumberValue name="split" />
      </div>
      <div className={classes.rest}>
        <span data-region="presets">
          <PresetMenu />
        </span>
        <span data-region="engine">
          <EngineBadge />
        </span>
        <span data-region="settings">
          <WiderValue />
        </span>
        <span data-region="settings">
          <ValueButton label={t('train.settings')} value={t('train.moreSettings')} layout="bare" width={400}>
            <MoreSettings />
            <RestartNote />
          </ValueButton>
        </span>
      </div>
    </section>
  );
}

function LossValue() {
  const { t } = useTranslation();
  const loss = useLab((state) => state.draft.loss);
  return (
    <ValueButton label={t('train.loss')} value={t(`train.${loss}Short`)}>
      <LossSetting />
      <RestartNote />
    </ValueButton>
  );
}
