import { useTranslation } from 'react-i18next';
import { argMax } from '../../core/confusion';
import { PixelGrid } from '../../ui/PixelGrid';
import { WordButton } from '../../ui/WordButton';
import classes from './PredictOutput.module.css';
import type { StepsPrediction } from './useSteps';

export interface PredictOutputProps {
  readonly prediction: StepsPrediction;
  readonly busy: boolean;
  readonly onRow: (row: number) => void;
}

/** A test image and its ten probabilities. */
export function PredictOutput({ prediction, busy, onRow }: PredictOutputProps) {
  const { t } = useTranslation('keras');
  const { row, pixels, label, probabilities } = prediction;
  const guess = argMax(probabilities);
  return (
    <div className={classes.predict}>
      <div className={classes.image}>
        <PixelGrid values={pixels} label={t('steps.image', { row, label })} />
      </div>
      <div>
        <ol className={classes.bars}>
          {Array.from(probabilities, (p, digit) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: the ten digits never change places
              key={digit}
              aria-label={`${digit}: ${p.toFixed(4)}`}
              data-guess={digit === guess || undefined}
            >
              <span aria-hidden="true" className={classes.bar}>
                <span style={{ height: `${p * 100}%` }} />
              </span>
              <span aria-hidden="true">{digit}</span>
            </li>
          ))}
        </ol>
        <p className={classes.verdict}>{t('steps.guess', { guess, p: probabilities[guess].toFixed(4), label })}</p>
        <WordButton icon="right" label={t('steps.nextImage')} disabled={busy} onClick={() => onRow(row + 1)} />
      </div>
    </div>
  );
}
