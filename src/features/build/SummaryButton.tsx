import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parameterCount } from '../../core/network';
import { useLab } from '../../store/labContext';
import { countText } from '../../ui/countText';
import { Flyout } from '../../ui/Flyout';
import classes from './SummaryButton.module.css';
import { SummaryTable } from './SummaryTable';

/** The number of all parameters; it opens the model's summary. */
export function SummaryButton() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const total = useLab((lab) => parameterCount(lab.draft));
  const target = (
    <UnstyledButton className={classes.button} aria-haspopup="dialog" onClick={() => setOpened((now) => !now)}>
      <span className={classes.total}>{t('build.total', { total: countText(total) })} </span>
      <span className={classes.word}>{t('build.summary')}</span>
    </UnstyledButton>
  );
  return (
    <Flyout
      label={t('build.summary')}
      opened={opened}
      onChange={setOpened}
      target={target}
      width={440}
      position="bottom-end"
    >
      <SummaryTable />
    </Flyout>
  );
}
