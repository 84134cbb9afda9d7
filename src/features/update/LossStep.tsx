import { useTranslation } from 'react-i18next';
import { CLIP } from '../../core/losses';
import type { SampleStepProps } from './ForwardStep';
import { Line, Lines } from './Lines';
import classes from './LossStep.module.css';
import { numberText } from './numberText';
import { SampleBars } from './SampleBars';

export interface BatchStepProps extends SampleStepProps {
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** The loss of every image of the batch, and their mean; many stand at the clip. */
export function LossStep({ update, sample, chosen, onChoose }: BatchStepProps) {
  const { t } = useTranslation('by-hand');
  const { samples, loss } = update;
  const p = sample.a[1][sample.label];
  return (
    <div className={classes.step}>
      <SampleBars
        values={samples.map((each) => each.loss)}
        fates={samples.map(({ fate }) => fate)}
        chosen={chosen}
        onChoose={onChoose}
        full={-Math.log(CLIP)}
        mean={loss}
      />
      <Lines>
        <Line tex="p_y" working={t('lossStep.truth', { digit: sample.label })} value={numberText(p)} />
        <Line tex="L_n = -\log p_y" working={t(`lossStep.${sample.fate}`)} value={numberText(sample.loss)} />
        <Line
          tex="L = \tfrac{1}{50}\sum_n L_n"
          working={t('lossStep.mean')}
          value={numberText(loss)}
          part="loss"
          strong
        />
      </Lines>
      <Fates samples={samples} />
    </div>
  );
}

/** How many of the batch teach anything at all. */
export function Fates({ samples }: { readonly samples: BatchStepProps['update']['samples'] }) {
  const { t } = useTranslation('by-hand');
  return (
    <ul className={classes.fates}>
      {(['stuck', 'certain', 'learning'] as const).map((fate) => (
        <li key={fate} data-fate={fate}>
          <strong>{samples.filter((sample) => sample.fate === fate).length}</strong>
          {t(`fate.${fate}`)}
        </li>
      ))}
    </ul>
  );
}
