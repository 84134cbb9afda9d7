import { useTranslation } from 'react-i18next';
import { activations } from '../../core/activations';
import type { DenseLayer } from '../../core/network';
import classes from './NetworkFigure.module.css';
import type { PickedUnit } from './picked';
import { SignedBars, signed } from './SignedBars';
import { inputName, layerName, unitName } from './unitName';
import type { UnitSum } from './unitSum';

/** Inputs that are told. */
const TOLD = 6;

export interface UnitSumNotesProps {
  readonly picked: PickedUnit;
  readonly layers: readonly DenseLayer[];
  readonly sum: UnitSum;
  readonly dead: boolean;
}

/** The picked unit in numbers: its strongest inputs, its bias, their sum, and what its function makes of it. */
export function UnitSumNotes({ picked, layers, sum, dead }: UnitSumNotesProps) {
  const { t } = useTranslation('inspect');
  const { layer, unit } = picked;
  const { activation } = layers[layer];
  const told = sum.inputs.slice(0, TOLD);
  const rest = sum.inputs.slice(TOLD).reduce((all, { carried }) => all + carried, sum.others);
  const bars = [
    ...told.map(({ other, carried }) => ({ key: other, name: inputName(t, layer, other), value: carried })),
    { key: 'rest', name: t('learned.allOthers'), value: rest },
    { key: 'bias', name: t('learned.biasName'), value: sum.bias },
  ];
  return (
    <section className={classes.sum} aria-label={t('learned.sumTitle')}>
      <h2 className={classes.name}>
        {unitName(t, layer, layers.length, unit)}{' '}
        <span className={classes.quiet}>{layerName(t, layer, layers.length)}</span>
      </h2>
      <SignedBars label={t('learned.carried')} bars={bars} />
      <p className={classes.result}>
        <i>z</i> = <b data-testid="unit-z">{signed(sum.z)}</b>
        {' → '}
        {activation === 'softmax' ? 'softmax' : activations[activation].label} → <i>a</i> ={' '}
        <b data-testid="unit-a">{sum.activation.toFixed(4)}</b>
      </p>
      {dead && <p className={classes.dead}>{t('learned.isDead')}</p>}
    </section>
  );
}
