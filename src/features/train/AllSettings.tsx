import { useTranslation } from 'react-i18next';
import { EngineMenu } from './EngineMenu';
import { LossSetting } from './LossSetting';
import { MoreSettings } from './MoreSettings';
import classes from './MoreSettings.module.css';
import { NumberSetting } from './NumberSetting';
import { OptimizerSetting } from './OptimizerSetting';
import { PresetRows } from './PresetRows';
import { RestartNote } from './RestartNote';
import { WiderSettings } from './WiderSettings';

/** Every setting of the run in one sheet. */
export function AllSettings() {
  const { t } = useTranslation();
  return (
    <div className={classes.all}>
      <RestartNote />
      <div className={classes.part} data-region="presets">
        <h3 className={classes.heading}>{t('train.preset')}</h3>
        <PresetRows />
      </div>
      <h3 className={classes.heading}>{t('train.optimizer')}</h3>
      <OptimizerSetting />
      <NumberSetting name="lr" />
      <NumberSetting name="batch" />
      <NumberSetting name="epochs" />
      <NumberSetting name="split" />
      <h3 className={classes.heading}>{t('train.lossLong')}</h3>
      <LossSetting />
      <MoreSettings />
      <h3 className={classes.heading}>{t('train.wider')}</h3>
      <WiderSettings />
      <div className={classes.part} data-region="engine">
        <h3 className={classes.heading}>{t('train.engine')}</h3>
        <EngineMenu />
      </div>
    </div>
  );
}
