import { useTranslation } from 'react-i18next';
import { slideRuns } from '../../core/slides';
import { LineKey } from '../../ui/curves/LineKey';
import type { Counting } from './counting';
import classes from './FirstEpochFigure.module.css';
import type { FollowedEpoch } from './followEpoch';

export interface FirstEpochKeysProps {
  readonly epoch: FollowedEpoch | undefined;
  readonly counting: Counting;
}

/** What the two sets come to by the way of counting that is chosen, and how far they are apart. */
export function FirstEpochKeys({ epoch, counting }: FirstEpochKeysProps) {
  const { t } = useTranslation('fit');
  const running = epoch?.points.at(-1)?.running.accuracy;
  const train = counting === 'running' ? running : epoch?.end?.train.accuracy;
  const validation = epoch?.end?.validation.accuracy ?? epoch?.checks.at(-1)?.accuracy;
  const [first] = slideRuns.keras.epochs;
  return (
    <>
      <dl className={classes.keys}>
        <dt>
          <LineKey look={counting === 'running' ? 'median' : 'train'} name={t(`first.train.${counting}`)} />
        </dt>
        <dd>{four(train)}</dd>
        <dt>
          <LineKey look="validation" name={t('first.validation')} />
        </dt>
        <dd>{four(validation)}</dd>
        <dt>
          <LineKey look="seed" name={t('first.own')} />
        </dt>
        <dd />
      </dl>
      {epoch?.end && train !== undefined && validation !== undefined && (
        <p className={classes.gap} role="status">
          {t('first.gap', { gap: signed(validation - train) })}
        </p>
      )}
      <p className={classes.slides}>
        {t('first.slides', { train: first.accuracy.toFixed(4), validation: first.valAccuracy.toFixed(4) })}
      </p>
    </>
  );
}

const four = (value: number | undefined) => value?.toFixed(4) ?? '';

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`;
}
