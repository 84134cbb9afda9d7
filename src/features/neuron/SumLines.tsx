import { useTranslation } from 'react-i18next';
import { activations } from '../../core/activations';
import type { SumParts } from '../../core/neuron';
import { roundedSum } from '../../core/roundedSum';
import { LitPart } from '../../ui/LitPart';
import classes from './SumLines.module.css';
import { signed } from './signed';

export interface SumLinesProps {
  readonly sum: SumParts;
  /** The digit that the neuron is asked about. */
  readonly digit: number;
}

/** The sum as one would write it down, and the answer; every line adds up as printed. */
export function SumLines({ sum, digit }: SumLinesProps) {
  const { t } = useTranslation('neuron');
  const { parts, total } = roundedSum([sum.plus, sum.minus, sum.bias], 2);
  const answer = activations.sigmoid.apply(sum.z);
  return (
    <dl className={classes.lines} data-testid="sum">
      <LitPart part="sum" className={classes.line}>
        <dt>{t('paint.plus')}</dt>
        <dd data-sign="+">{signed(parts[0])}</dd>
      </LitPart>
      <LitPart part="sum" className={classes.line}>
        <dt>{t('paint.minus')}</dt>
        <dd data-sign="-">{signed(parts[1])}</dd>
      </LitPart>
      <LitPart part="b" className={classes.line}>
        <dt>{t('paint.bias')}</dt>
        <dd>{signed(parts[2])}</dd>
      </LitPart>
      <LitPart part="z" className={classes.total}>
        <dt>z</dt>
        <dd>{signed(total)}</dd>
      </LitPart>
      <LitPart part="f" className={classes.answer}>
        <dt>f(z)</dt>
        <dd>
          {answer.toFixed(3)} <span>{t(answerKey(sum.z), { digit })}</span>
        </dd>
      </LitPart>
    </dl>
  );
}

function answerKey(z: number): 'paint.yes' | 'paint.no' | 'paint.unsure' {
  if (z === 0) return 'paint.unsure';
  return z > 0 ? 'paint.yes' : 'paint.no';
}
