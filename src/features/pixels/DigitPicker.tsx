import { useTranslation } from 'react-i18next';
import { CLASSES } from '../../core/network';
import { PixelGrid } from '../../ui/PixelGrid';
import classes from './DigitPicker.module.css';
import type { TrainingDigit } from './useTenDigits';

export interface DigitPickerProps {
  readonly digits: readonly (TrainingDigit | undefined)[];
  readonly digit: number;
  readonly onDigit: (digit: number) => void;
}

/** Ten real digits to choose from. */
export function DigitPicker({ digits, digit, onDigit }: DigitPickerProps) {
  const { t } = useTranslation('pixels');
  return (
    <fieldset className={classes.picker} aria-label={t('choose')}>
      {Array.from({ length: CLASSES }, (_, label) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the digit
          key={label}
          type="button"
          className={classes.digit}
          aria-label={t('digit', { label })}
          aria-pressed={label === digit}
          onClick={() => onDigit(label)}
        >
          <PixelGrid values={digits[label]?.pixels} label="" />
        </button>
      ))}
    </fieldset>
  );
}
