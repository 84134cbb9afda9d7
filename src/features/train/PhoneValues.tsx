import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Flyout } from '../../ui/Flyout';
import { WordButton } from '../../ui/WordButton';
import { AllSettings } from './AllSettings';
import { NumberValue } from './NumberValue';
import { OptimizerValue } from './OptimizerValue';
import classes from './RunValues.module.css';

/** Three values and a word that opens all settings, as a phone has room for. */
export function PhoneValues() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const target = (
    <WordButton label={t('train.settings')} aria-haspopup="dialog" onClick={() => setOpened((now) => !now)} />
  );
  return (
    <fieldset className={classes.line} data-region="settings" aria-label={t('train.values')}>
      <OptimizerValue layout="bare" />
      <NumberValue name="lr" layout="inline" />
      <NumberValue name="batch" layout="inline" />
      <Flyout label={t('train.settings')} opened={opened} onChange={setOpened} target={target} width={400}>
        <AllSettings />
      </Flyout>
    </fieldset>
  );
}
