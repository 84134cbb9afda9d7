import { useTranslation } from 'react-i18next';
import { argMax } from '../../core/confusion';
import { useLab } from '../../store/labContext';
import classes from './TestImagePicker.module.css';

/** The test image on the bench in numbers: its label, the ten probabilities and the largest of them. */
export function TestAnswer() {
  const { t } = useTranslation();
  const subject = useLab((state) => state.subject);
  const probabilities = useLab((state) => state.look?.probabilities);
  if (subject.kind !== 'image') return null;
  const { row, label } = subject;
  const guess = probabilities && argMax(probabilities);
  return (
    <div className={classes.answer}>
      <p className={classes.verdict}>
        {guess === undefined ? t('evaluate.image', { row, label }) : t('evaluate.imageRead', { row, label, guess })}
        {guess !== undefined && (
          <strong data-wrong={guess !== label || undefined}>
            {guess === label ? t('evaluate.right') : t('evaluate.wrong')}
          </strong>
        )}
      </p>
      {probabilities && (
        <dl className={classes.ten} aria-label={t('evaluate.probabilities')}>
          {Array.from(probabilities, (probability, digit) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the index is the digit
            <div key={digit} data-largest={digit === guess || undefined}>
              <dt>{digit}</dt>
              <dd>{probability.toFixed(4)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
