import { useTranslation } from 'react-i18next';
import { placeOf, type Share, shareOf } from './glassSteps';
import { Line, Lines } from './Lines';
import type { BatchStepProps } from './LossStep';
import classes from './LossStep.module.css';
import { numberText } from './numberText';
import { SampleBars } from './SampleBars';

const shares: readonly Share[] = ['stuck', 'certain', 'blank', 'silent', 'adds'];

/** What each image of the batch adds to the chosen weight's gradient, and why most add nothing. */
export function GradientStep({ update, sample, weight, chosen, onChoose }: BatchStepProps) {
  const { t } = useTranslation('by-hand');
  const { samples, gradients, before } = update;
  const { pixel, unit } = weight;
  const parts = samples.map(({ pixels, delta }) => pixels[pixel] * delta[0][unit]);
  const gradient = gradients[0][placeOf(weight, before[0].shape[1])];
  const counts = shares
    .map((share) => [share, samples.filter((each) => shareOf(each, weight) === share).length] as const)
    .filter(([, count]) => count > 0);
  return (
    <div className={classes.step}>
      <SampleBars
        signed
        values={parts}
        fates={samples.map(() => 'learning')}
        chosen={chosen}
        onChoose={onChoose}
        full={Math.max(1e-12, ...parts.map(Math.abs))}
        mean={gradient}
      />
      <Lines>
        <Line
          tex="x_i\,\delta_j"
          working={`${numberText(sample.pixels[pixel])} × ${numberText(sample.delta[0][unit])}`}
          value={numberText(parts[chosen])}
        />
        <Line
          tex="g = \tfrac{1}{50}\sum_n x_{ni}\,\delta_{nj}"
          working={t('gradientStep.mean')}
          value={numberText(gradient, 6)}
          part="gradient"
          strong
        />
      </Lines>
      <p className={classes.fates}>
        {counts.map(([share, count]) => (
          <span key={share}>{t(`share.${share}`, { count })}</span>
        ))}
      </p>
    </div>
  );
}
