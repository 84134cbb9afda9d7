import { useTranslation } from 'react-i18next';
import { PixelGrid } from '../../ui/PixelGrid';
import { WordButton } from '../../ui/WordButton';
import classes from './DigitPicker.module.css';

export interface DigitPickerProps {
  /** One image of each digit; undefined while they are fetched. */
  readonly images: readonly Float32Array[] | undefined;
  readonly digit: number;
  readonly onDigit: (digit: number) => void;
  readonly onOthers: () => void;
}

/** One real digit of each kind, and others for the asking. */
export function DigitPicker({ images, digit, onDigit, onOthers }: DigitPickerProps) {
  const { t } = useTranslation('neuron');
  return (
    <div className={classes.picker}>
      <fieldset className={classes.digits} aria-label={t('ten.digit')}>
        {Array.from({ length: 10 }, (_, each) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: the ten digits never change places
            key={each}
            type="button"
            className={classes.digit}
            aria-pressed={each === digit}
            aria-label={t('paint.digitLabel', { digit: each })}
            onClick={() => onDigit(each)}
          >
            <PixelGrid values={images?.[each]} label={String(each)} />
          </button>
        ))}
      </fieldset>
      <WordButton icon="arrow" label={t('ten.others')} onClick={onOthers} />
    </div>
  );
}
