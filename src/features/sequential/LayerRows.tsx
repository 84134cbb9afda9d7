import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { activationNames } from '../../core/activations';
import { initializerNames, initializers } from '../../core/initializers';
import { type DenseLayer, denseLayers, PIXELS } from '../../core/network';
import { MAX_HIDDEN_LAYERS, ranges } from '../../core/run';
import { type DenseSpec, runOf } from '../../core/sequential/SequentialModel';
import { countText } from '../../ui/countText';
import { useLit } from '../../ui/litContext';
import { NumberStepper } from '../../ui/NumberStepper';
import { WordButton } from '../../ui/WordButton';
import classes from './LayerRows.module.css';
import type { Sequential } from './useSequential';

const ladder = Array.from({ length: 11 }, (_, power) => 2 ** power);
const activationChoices = activationNames.map((value) => ({ value, label: value }));
const initializerChoices = initializerNames.map((value) => ({ value, label: initializers[value].label }));

export interface LayerRowsProps {
  readonly sequential: Sequential;
  /** Layer that is pointed at, or that the cursor is in. */
  readonly lit: number | undefined;
  readonly onLit: (layer: number | undefined) => void;
}

/** The layers one under the other, each with its units, activation and initializer to be chosen. */
export function LayerRows({ sequential, lit, onLit }: LayerRowsProps) {
  const { t } = useTranslation('keras');
  const { model, read, insert } = sequential;
  const layers = denseLayers(runOf(model));
  const broken = read.model === undefined;
  const { lit: part } = useLit();
  return (
    <fieldset className={classes.rows} disabled={broken} aria-label={t('rows.label')}>
      <div className={classes.row} data-flatten="" data-lit={part === 'flatten' || undefined}>
        <Name name="flatten" shape={`(None, 28, 28) → (None, ${PIXELS})`} />
        <span className={classes.count}>0</span>
      </div>
      {model.map((spec, index) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place
          key={index}
          sequential={sequential}
          index={index}
          spec={spec}
          layer={layers[index]}
          lit={lit === index || part === 'dense-layers'}
          onLit={onLit}
        />
      ))}
      <WordButton
        icon="plus"
        label={t('rows.add')}
        disabled={broken || model.length > MAX_HIDDEN_LAYERS}
        onClick={() => insert(model.length - 1)}
      />
    </fieldset>
  );
}

interface RowProps extends Omit<LayerRowsProps, 'lit'> {
  readonly index: number;
  readonly spec: DenseSpec;
  readonly layer: DenseLayer;
  readonly lit: boolean;
}

function Row({ sequential: { model, change, remove }, index, spec, layer, lit, onLit }: RowProps) {
  const { t } = useTranslation('keras');
  const { name, inputs, units, parameters } = layer;
  const output = index === model.length - 1;
  const choose = <K extends 'activation' | 'init'>(key: K, known: readonly DenseSpec[K][], text: string) =>
    change(index, { [key]: known.find((each) => each === text) ?? spec[key] });
  return (
    <div
      className={classes.row}
      data-output={output || undefined}
      data-lit={lit || undefined}
      onPointerEnter={() => onLit(index)}
      onPointerLeave={() => onLit(undefined)}
    >
      <Name name={name} shape={`(None, ${inputs}) → (None, ${units})`} />
      {output ? (
        <strong className={classes.fixed}>10</strong>
      ) : (
        <NumberStepper
          label={t('rows.units', { name })}
          value={spec.units}
          onChange={(value) => change(index, { units: value })}
          range={ranges.units}
          ladder={ladder}
        />
      )}
      {output ? (
        <span className={classes.fixed}>softmax</span>
      ) : (
        <NativeSelect
          aria-label={t('rows.activation', { name })}
          data={activationChoices}
          value={spec.activation}
          onChange={(event) => choose('activation', activationNames, event.currentTarget.value)}
        />
      )}
      <NativeSelect
        aria-label={t('rows.init', { name })}
        data={initializerChoices}
        value={spec.init}
        onChange={(event) => choose('init', initializerNames, event.currentTarget.value)}
      />
      <span className={classes.count}>{countText(parameters)}</span>
      {output ? (
        <span />
      ) : (
        <WordButton quiet iconOnly icon="clear" label={t('rows.remove', { name })} onClick={() => remove(index)} />
      )}
    </div>
  );
}

function Name({ name, shape }: { readonly name: string; readonly shape: string }) {
  return (
    <span className={classes.name}>
      <strong>{name}</strong>
      <span>{shape}</span>
    </span>
  );
}
