import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { presetNames } from '../../core/presets';
import { ranges, type TrainingRun } from '../../core/run';
import { NumberStepper } from '../../ui/NumberStepper';
import type { CompareRow } from './CompareRow';
import { columns } from './columns';
import classes from './Race.module.css';
import {
  type ChangeKey,
  changed,
  changeKeys,
  menuOf,
  otherValue,
  presetChoice,
  type RaceWish,
  runOf,
} from './raceEntrants';
import { settingsName } from './rowNames';
import { settingText } from './settingText';
import { useWords } from './useWords';

export interface RaceFormProps {
  readonly wish: RaceWish;
  readonly onWish: (wish: RaceWish) => void;
  readonly draft: TrainingRun;
  readonly rows: readonly CompareRow[];
}

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const EPOCHS = [1, 2, 3, 5, 10, 20, 50, 100, 200];

/** Two runs to be trained side by side: which, from which seed, for how long. */
export function RaceForm({ wish, onWish, draft, rows }: RaceFormProps) {
  const { t } = useTranslation('compare');
  const words = useWords();
  const options = [
    { value: 'lab', label: t('race.lab', { name: settingsName(draft, words) }) },
    ...presetNames.map((name) => ({
      value: presetChoice(name),
      label: t('race.preset', { name: settingsName(runOf(presetChoice(name), draft, []), words) }),
    })),
    ...rows
      .filter(({ entry }) => entry)
      .map((row) => ({ value: row.id, label: `${row.name} · ${columns.at.text(row, words)}` })),
  ];
  const first = runOf(wish.first, draft, rows);
  const pick = (choice: string) => {
    const { seed, epochs } = runOf(choice, draft, rows);
    onWish({ ...wish, first: choice, seed, epochs, value: otherValue(runOf(choice, draft, rows), wish.key) });
  };
  return (
    <div className={classes.form}>
      <NativeSelect
        label={t('race.first')}
        data={options}
        value={wish.first}
        onChange={(event) => pick(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('race.second')}
        data={[{ value: 'change', label: t('race.change') }, ...options]}
        value={wish.second}
        onChange={(event) => onWish({ ...wish, second: event.currentTarget.value })}
      />
      {wish.second === 'change' && <ChangeFields wish={wish} onWish={onWish} first={first} />}
      <div className={classes.number}>
        <span>{t('keys.seed')}</span>
        <NumberStepper
          label={t('keys.seed')}
          value={wish.seed}
          onChange={(seed) => onWish({ ...wish, seed })}
          range={ranges.seed}
          ladder={SEEDS}
        />
      </div>
      <div className={classes.number}>
        <span>{t('keys.epochs')}</span>
        <NumberStepper
          label={t('keys.epochs')}
          value={wish.epochs}
          onChange={(epochs) => onWish({ ...wish, epochs })}
          range={ranges.epochs}
          ladder={EPOCHS}
        />
      </div>
    </div>
  );
}

interface ChangeFieldsProps extends Pick<RaceFormProps, 'wish' | 'onWish'> {
  readonly first: TrainingRun;
}

/** The one setting that is another, and its value. */
function ChangeFields({ wish, onWish, first }: ChangeFieldsProps) {
  const { t } = useTranslation('compare');
  const words = useWords();
  const menu = menuOf(wish.key);
  const good = changed(first, wish.key, wish.value);
  const setKey = (key: ChangeKey) => onWish({ ...wish, key, value: otherValue(first, key) });
  const textOf = (value: string) => {
    const run = changed(first, wish.key, value);
    return run ? settingText({ ...unnamed, run, engine: run.engine }, wish.key, words) : value;
  };
  return (
    <>
      <NativeSelect
        label={t('race.key')}
        data={changeKeys.map((key) => ({ value: key, label: t(`keys.${key}`) }))}
        value={wish.key}
        onChange={(event) => setKey(changeKeys.find((key) => key === event.currentTarget.value) ?? wish.key)}
      />
      {menu ? (
        <NativeSelect
          label={t('race.value')}
          data={menu.map((value) => ({ value, label: textOf(value) }))}
          value={wish.value}
          onChange={(event) => onWish({ ...wish, value: event.currentTarget.value })}
        />
      ) : (
        <TextInput
          label={t('race.value')}
          value={wish.value}
          error={good ? undefined : t(wish.key === 'layers' ? 'race.badLayers' : 'race.badValue')}
          onChange={(event) => onWish({ ...wish, value: event.currentTarget.value })}
        />
      )}
    </>
  );
}

/** A row around settings alone, for their words. */
const unnamed = { id: '', name: '', unprinted: [], epochs: [], data: 'mnist' } as const;
