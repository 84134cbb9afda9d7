import { NativeSelect, SegmentedControl, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { initializerNames, initializers } from '../../core/initializers';
import { losses } from '../../core/losses';
import { choices } from '../../core/run';
import { useLab } from '../../store/labContext';
import classes from './MoreSettings.module.css';
import { NumberSetting } from './NumberSetting';

/** The settings that are seldom touched: seed, shuffle, initializers, training figures, logits. */
export function MoreSettings() {
  return (
    <div className={classes.all}>
      <NumberSetting name="seed" />
      <ShuffleSetting />
      <InitSettings />
      <TrainMetricsSetting />
      <LogitsSetting />
    </div>
  );
}

function Setting({ children, note }: { readonly children: ReactNode; readonly note: string }) {
  return (
    <div>
      {children}
      <p className={classes.note}>{note}</p>
    </div>
  );
}

function ShuffleSetting() {
  const { t } = useTranslation();
  const shuffle = useLab((state) => state.draft.shuffle);
  const change = useLab((state) => state.change);
  return (
    <Setting note={t('train.noteShuffle')}>
      <Switch
        label={t('train.shuffle')}
        checked={shuffle}
        classNames={{ label: classes.word }}
        onChange={(event) => void change({ shuffle: event.currentTarget.checked })}
      />
    </Setting>
  );
}

function InitSettings() {
  const { t } = useTranslation();
  const change = useLab((state) => state.change);
  const init = useLab((state) => state.draft.init);
  const outputInit = useLab((state) => state.draft.outputInit);
  const data = initializerNames.map((value) => ({ value, label: initializers[value].label }));
  const known = (text: string) => initializerNames.find((name) => name === text);
  return (
    <Setting note={t('train.noteInit')}>
      <div className={classes.word}>{t('train.inits')}</div>
      <div className={classes.pair}>
        <NativeSelect
          label={t('train.init')}
          data={data}
          value={init}
          onChange={(event) => void change({ init: known(event.currentTarget.value) ?? init })}
        />
        <NativeSelect
          label={t('train.outputInit')}
          data={data}
          value={outputInit}
          onChange={(event) => void change({ outputInit: known(event.currentTarget.value) ?? outputInit })}
        />
      </div>
    </Setting>
  );
}

function TrainMetricsSetting() {
  const { t } = useTranslation();
  const trainMetrics = useLab((state) => state.draft.trainMetrics);
  const change = useLab((state) => state.change);
  return (
    <Setting note={t('train.noteTrainMetrics')}>
      <div className={classes.word}>{t('train.trainMetrics')}</div>
      <SegmentedControl
        aria-label={t('train.trainMetrics')}
        withItemsBorders={false}
        data={choices.trainMetrics.map((value) => ({ value, label: t(`train.${value}`) }))}
        value={trainMetrics}
        onChange={(value) => void change({ trainMetrics: value })}
      />
    </Setting>
  );
}

function LogitsSetting() {
  const { t } = useTranslation();
  const fromLogits = useLab((state) => state.draft.fromLogits);
  const used = useLab((state) => losses[state.draft.loss].takesLogits);
  const change = useLab((state) => state.change);
  return (
    <Setting note={used ? t('train.noteFromLogits') : t('train.noteFromLogitsUnused')}>
      <Switch
        label={t('train.fromLogits')}
        checked={fromLogits}
        disabled={!used}
        classNames={{ label: classes.word }}
        onChange={(event) => void change({ fromLogits: event.currentTarget.checked })}
      />
    </Setting>
  );
}
