import { useTranslation } from 'react-i18next';
import { LitPart } from '../../ui/LitPart';
import { WeightGrid } from '../../ui/WeightGrid';
import { signed } from './signed';
import classes from './TenColumns.module.css';
import type { TenAnswers } from './tenNeurons';

export interface TenColumnsProps {
  /** A 28 × 28 picture for each neuron. */
  readonly pictures: readonly Float32Array[];
  readonly answers: TenAnswers;
  /** The digit that was shown. */
  readonly digit: number;
}

/** Weight of full colour; the learned layer's weights are of this size. */
const FULL = 0.5;

/** Ten neurons side by side: question, template, sum, probability, and yes for the largest. */
export function TenColumns({ pictures, answers, digit }: TenColumnsProps) {
  const { t } = useTranslation('neuron');
  const { z, probabilities, best } = answers;
  return (
    <ol className={classes.columns}>
      {pictures.map((picture, unit) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the ten neurons never change places
        <li key={unit} className={classes.column} data-best={unit === best || undefined}>
          <p className={classes.question}>{t('ten.question', { digit: unit })}</p>
          <LitPart part="w">
            <WeightGrid values={picture} full={FULL} label={t('ten.picture', { digit: unit })} />
          </LitPart>
          <LitPart part="z" className={classes.z}>
            {signed(z[unit], 1)}
          </LitPart>
          <LitPart part="p" className={classes.probability}>
            <span className={classes.track}>
              <span style={{ height: `${probabilities[unit] * 100}%` }} />
            </span>
            {probabilities[unit].toFixed(3)}
          </LitPart>
          <LitPart part="argmax" className={classes.answer} data-wrong={(unit === best && unit !== digit) || undefined}>
            {t(unit === best ? 'ten.yes' : 'ten.no')}
          </LitPart>
        </li>
      ))}
    </ol>
  );
}
