import { useTranslation } from 'react-i18next';
import { losses } from '../../core/losses';
import type { TrainingRun } from '../../core/run';
import { ChoiceRows } from '../../ui/ChoiceRows';
import { NumberField } from '../../ui/NumberField';
import { ValueButton } from '../../ui/ValueButton';
import { LayersSetting } from './LayersSetting';
import { type NumberName, numberSpecs } from './numberSpecs';
import classes from './Settings.module.css';
import { menus, type SettingName, startText } from './settings';

export interface RunSettingsProps {
  readonly run: TrainingRun;
  readonly onRun: (run: TrainingRun) => void;
  /** Those that can be set. */
  readonly names: readonly SettingName[];
  /** Those that have been changed; they are marked. */
  readonly changed?: readonly SettingName[];
}

/** The settings of a run as labels and values; each opens its control. */
export function RunSettings({ run, onRun, names, changed = [] }: RunSettingsProps) {
  const { t } = useTranslation('your-turn');
  return (
    <fieldset className={classes.settings} aria-label={t('settingsLabel')}>
      {names.map((name) => (
        <div key={name} className={classes.setting} data-changed={changed.includes(name) || undefined}>
          <Setting name={name} run={run} onRun={onRun} />
        </div>
      ))}
    </fieldset>
  );
}

interface SettingProps extends Pick<RunSettingsProps, 'run' | 'onRun'> {
  readonly name: SettingName;
}

function Setting({ name, run, onRun }: SettingProps) {
  const { t } = useTranslation('your-turn');
  const patch = (change: Partial<TrainingRun>) => onRun({ ...run, ...change });
  switch (name) {
    case 'layers':
      return <LayersSetting layers={run.layers} onChange={(layers) => patch({ layers })} />;
    case 'activation':
      return (
        <Menu
          name={name}
          rows={menus.activation}
          value={run.activation}
          onChoose={(activation) => patch({ activation })}
        />
      );
    case 'optimizer':
      return (
        <Menu name={name} rows={menus.optimizer} value={run.optimizer} onChoose={(optimizer) => patch({ optimizer })} />
      );
    case 'start': {
      const value = run.init === run.outputInit || !run.layers.length ? run.outputInit : undefined;
      const choose = (init: TrainingRun['init']) => patch({ init, outputInit: init });
      return <Menu name={name} rows={menus.start} value={value} text={startText(run)} onChoose={choose} />;
    }
    case 'loss': {
      const rows = (['categoricalCrossentropy', 'meanSquaredError'] as const).map((value) => ({
        value,
        label: t(`losses.${value}`),
      }));
      const value = run.loss === 'meanSquaredError' ? run.loss : 'categoricalCrossentropy';
      return <Menu name={name} rows={rows} value={value} onChoose={(loss) => patch({ loss })} />;
    }
    case 'shuffle':
    case 'fromLogits': {
      const rows = (['no', 'yes'] as const).map((value) => ({ value, label: t(value) }));
      const on = name === 'shuffle' ? run.shuffle : run.fromLogits && losses[run.loss].takesLogits;
      return (
        <Menu
          name={name}
          rows={rows}
          value={on ? 'yes' : 'no'}
          onChoose={(value) => patch({ [name]: value === 'yes' })}
        />
      );
    }
    default:
      return <NumberSetting name={name} value={run[name]} onChange={(value) => patch({ [name]: value })} />;
  }
}

interface MenuProps<T extends string> {
  readonly name: Exclude<SettingName, NumberName | 'layers'>;
  readonly rows: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | undefined;
  /** How the value is written where it is not one of the rows. */
  readonly text?: string;
  readonly onChoose: (value: T) => void;
}

function Menu<T extends string>({ name, rows, value, text, onChoose }: MenuProps<T>) {
  const { t } = useTranslation('your-turn');
  const label = t(`settings.${name}`);
  return (
    <ValueButton label={label} value={text ?? rows.find((row) => row.value === value)?.label} width={260}>
      {(close) => (
        <ChoiceRows
          label={label}
          rows={rows}
          value={value}
          onChoose={(next) => {
            onChoose(next);
            close();
          }}
        />
      )}
    </ValueButton>
  );
}

interface NumberSettingProps {
  readonly name: NumberName;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function NumberSetting({ name, value, onChange }: NumberSettingProps) {
  const { t } = useTranslation('your-turn');
  const spec = numberSpecs[name];
  const label = t(`settings.${name}`);
  return (
    <ValueButton label={label} value={spec.format(value)}>
      <NumberField {...spec} label={label} value={value} onChange={onChange} />
    </ValueButton>
  );
}
