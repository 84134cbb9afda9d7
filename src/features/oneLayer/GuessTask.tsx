import { useTranslation } from 'react-i18next';
import { ValueSlider } from '../../ui/ValueSlider';
import classes from './GuessTask.module.css';

export interface GuessTaskProps {
  readonly guess: number | undefined;
  readonly onGuess: (guess: number) => void;
  /** Validation accuracy that the run reached; undefined until it is done. */
  readonly reached: number | undefined;
}

/** A guess before the training, and how far off it was after it. */
export function GuessTask({ guess, onGuess, reached }: GuessTaskProps) {
  const { t } = useTranslation('one-layer');
  return (
    <>
      <ValueSlider
        label={t('guess')}
        value={guess ?? 0.5}
        text={guess === undefined ? '?' : guess.toFixed(3)}
        min={0.1}
        max={1}
        step={0.005}
        onChange={onGuess}
        marks={[0.1, 0.5, 1].map((value) => ({ value, label: value.toFixed(1) }))}
      />
      {reached !== undefined && guess !== undefined && (
        <p className={classes.verdict} role="status">
          {Math.abs(guess - reached) < 0.0105
            ? t('guessNear', { reached: reached.toFixed(3) })
            : t(guess > reached ? 'guessHigh' : 'guessLow', {
                reached: reached.toFixed(3),
                gap: Math.abs(guess - reached).toFixed(3),
              })}
        </p>
      )}
    </>
  );
}
