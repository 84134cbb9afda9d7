import { useTranslation } from 'react-i18next';
import classes from './ForwardStep.module.css';
import { type ChosenWeight, placeOf } from './glassSteps';
import { Line, Lines } from './Lines';
import { numberText } from './numberText';
import type { WorkedSample, WorkedUpdate } from './workOut';

export interface SampleStepProps {
  readonly update: WorkedUpdate;
  readonly sample: WorkedSample;
  readonly weight: ChosenWeight;
}

/** One image through the network: the chosen weight's product, its unit's sum, and the ten probabilities. */
export function ForwardStep({ update, sample, weight }: SampleStepProps) {
  const { t } = useTranslation('by-hand');
  const { pixel, unit } = weight;
  const [kernel, bias] = update.before;
  const w = kernel.values[placeOf(weight, kernel.shape[1])];
  const x = sample.pixels[pixel];
  const z = sample.z[0][unit];
  return (
    <div className={classes.forward}>
      <Lines>
        <Line tex="x_i\,w_{ij}" working={`${numberText(x)} × ${numberText(w)}`} value={numberText(x * w)} />
        <Line
          tex="z_j = \sum_i x_i w_{ij} + b_j"
          working={t('forward.sum', {
            rest: numberText(z - x * w - bias.values[unit]),
            bias: numberText(bias.values[unit]),
          })}
          value={numberText(z)}
        />
        <Line tex="a_j = \max(0, z_j)" value={numberText(sample.a[0][unit])} />
      </Lines>
      <Probabilities sample={sample} />
    </div>
  );
}

/** The ten probabilities as bars; the label's is marked. */
export function Probabilities({ sample }: { readonly sample: Pick<WorkedSample, 'a' | 'label' | 'guess'> }) {
  const { t } = useTranslation('by-hand');
  return (
    <ol className={classes.probabilities}>
      {Array.from(sample.a[sample.a.length - 1], (p, digit) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: the ten digits never change places
          key={digit}
          data-label={digit === sample.label || undefined}
          aria-label={t(digit === sample.label ? 'forward.true' : 'forward.p', { digit, p: numberText(p) })}
        >
          <span aria-hidden="true">{digit}</span>
          <span className={classes.track} aria-hidden="true">
            <span style={{ width: `${p * 100}%` }} />
          </span>
          <span aria-hidden="true" className={classes.p}>
            {numberText(p)}
          </span>
        </li>
      ))}
    </ol>
  );
}
