import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CLASSES } from '../../core/network';
import classes from './DigitChooser.module.css';

export interface DigitChooserProps {
  readonly digit: number;
  readonly onChoose: (digit: number) => void;
}

const digits = Array.from({ length: CLASSES }, (_, digit) => digit);

/** Which of the ten is written. */
export function DigitChooser({ digit, onChoose }: DigitChooserProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className={classes.digits} aria-label={t('strokes.digit')}>
      {digits.map((option) => (
        <label key={option} className={classes.digit}>
          <input
            type="radio"
            className={classes.input}
            name={name}
            checked={option === digit}
            onChange={() => onChoose(option)}
          />
          <span className={classes.figure}>{option}</span>
        </label>
      ))}
    </fieldset>
  );
}
