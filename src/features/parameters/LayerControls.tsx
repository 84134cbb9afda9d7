import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon';
import { MOST_UNITS } from './netText';
import classes from './ParametersFigure.module.css';

export interface LayerControlsProps {
  /** Numbers of neurons, input and output included. */
  readonly sizes: readonly number[];
  /** New numbers for the hidden layers. */
  readonly onChange: (hidden: readonly number[]) => void;
}

/** Under each column its name and number of neurons; hidden layers can be changed one neuron at a time. */
export function LayerControls({ sizes, onChange }: LayerControlsProps) {
  const { t } = useTranslation('layers');
  const hidden = sizes.slice(1, -1);
  const last = sizes.length - 1;
  return (
    <div className={classes.columns} style={{ gridTemplateColumns: `repeat(${sizes.length}, minmax(0, 1fr))` }}>
      {sizes.map((size, number) => {
        const kind = number === 0 ? 'input' : number === last ? 'output' : 'hidden';
        const change = (to: number | undefined) =>
          onChange(hidden.flatMap((each, index) => (index !== number - 1 ? [each] : to === undefined ? [] : [to])));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place
          <div key={number} className={classes.column}>
            <span className={classes.layerName}>{t(`layer.${kind}`, { number })}</span>
            {kind === 'hidden' ? (
              <Units number={number} units={size} onChange={change} />
            ) : (
              <span className={classes.units}>{size}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}

interface UnitsProps {
  readonly number: number;
  readonly units: number;
  /** undefined takes the layer away. */
  readonly onChange: (units: number | undefined) => void;
}

function Units({ number, units, onChange }: UnitsProps) {
  const { t } = useTranslation('layers');
  const step = (label: string, icon: 'minus' | 'plus' | 'clear', to: number | undefined) => (
    <UnstyledButton
      className={classes.step}
      aria-label={label}
      title={label}
      disabled={to !== undefined && (to < 1 || to > MOST_UNITS)}
      onClick={() => onChange(to)}
    >
      <Icon name={icon} size={18} />
    </UnstyledButton>
  );
  return (
    <>
      <span className={classes.stepper}>
        {step(t('build.fewer', { number }), 'minus', units - 1)}
        <span className={classes.units}>{units}</span>
        {step(t('build.more', { number }), 'plus', units + 1)}
      </span>
      {step(t('build.remove', { number }), 'clear', undefined)}
    </>
  );
}
