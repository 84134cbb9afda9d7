import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ShiftGuess.module.css';

/** Stands for a shift beyond those that are tried. */
export const MORE = 5;

export interface ShiftGuessProps {
  readonly guess: number | undefined;
  readonly onGuess: (pixels: number) => void;
  /** The right one, once it has been measured. */
  readonly truth: number | undefined;
}

/** At how many pixels is half of the accuracy lost? Guessed first, then measured. */
export function ShiftGuess({ guess, onGuess, truth }: ShiftGuessProps) {
  const { t } = useTranslation('predict');
  const verdict = truth === undefined ? 'open' : guess === truth ? 'right' : 'wrong';
  return (
    <>
      <SegmentedControl
        aria-label={t('guess.label')}
        withItemsBorders={false}
        value={guess === undefined ? '' : String(guess)}
        onChange={(value) => onGuess(Number(value))}
        data={[1, 2, 3, 4, MORE].map((pixels) => ({
          value: String(pixels),
          label: pixels === MORE ? t('guess.more') : String(pixels),
        }))}
      />
      <p className={classes.verdict} role="status">
        {guess !== undefined && t(`guess.${verdict}`)}
      </p>
    </>
  );
}
