import { useTranslation } from 'react-i18next';
import { FigureFrame } from '../../ui/FigureFrame';
import { InkDigit } from '../../ui/InkDigit';
import { useLit } from '../../ui/litContext';
import { NumberStepper } from '../../ui/NumberStepper';
import classes from './AccuracyFigure.module.css';
import type { WorkedSample } from './workOut';

export interface AccuracyFigureProps {
  /** The batch as the network reads it; undefined until the digits are there. */
  readonly samples: readonly WorkedSample[] | undefined;
  /** Updates the network has had. */
  readonly number: number;
  readonly onNumber: (number: number) => void;
  readonly last: number;
}

/** Label beside guess for every image of the batch, 1 or 0, and the mean of these. */
export function AccuracyFigure({ samples = [], number, onNumber, last }: AccuracyFigureProps) {
  const { t } = useTranslation('by-hand');
  const { lit } = useLit();
  const right = samples.filter(({ label, guess }) => label === guess).length;
  const mean = samples.length ? right / samples.length : 0;
  return (
    <FigureFrame
      label={t('accuracyFigure.label')}
      tools={
        <span className={classes.number}>
          <span aria-hidden="true">{t('accuracyFigure.after')}</span>
          <NumberStepper
            label={t('accuracyFigure.after')}
            value={number}
            onChange={onNumber}
            range={{ min: 0, max: last, whole: true }}
            ladder={Array.from({ length: last + 1 }, (_, index) => index)}
          />
        </span>
      }
      notes={
        <div className={classes.mean}>
          <p>{t('accuracyFigure.sum', { right, of: samples.length })}</p>
          <strong>{mean.toFixed(2)}</strong>
        </div>
      }
      summary={t('accuracyFigure.summary', { number, right, of: samples.length })}
    >
      <ol className={classes.batch} data-lit={lit === 'equal' || undefined}>
        {samples.map(({ pixels, label, guess }, row) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: an image is its row
            key={row}
            data-right={label === guess || undefined}
            aria-label={t('accuracyFigure.image', { label, guess })}
          >
            <InkDigit pixels={pixels} digit={label} />
            <span aria-hidden="true">{`${guess} ${guess === label ? '=' : '≠'} ${label}`}</span>
            <b aria-hidden="true">{guess === label ? 1 : 0}</b>
          </li>
        ))}
      </ol>
    </FigureFrame>
  );
}
