import { useTranslation } from 'react-i18next';
import { PixelGrid } from '../../ui/PixelGrid';
import { greysOf, type SampleImages } from '../../ui/ReadSamples';
import classes from './DigitRow.module.css';

export interface DigitRowProps {
  readonly samples: SampleImages | undefined;
  readonly count: number;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** Some digits to choose from. */
export function DigitRow({ samples, count, chosen, onChoose }: DigitRowProps) {
  const { t } = useTranslation('layers');
  return (
    <fieldset className={classes.row} aria-label={t('flow.digits')}>
      {Array.from({ length: count }, (_, index) => {
        const label = samples ? t('flow.digit', { label: samples.labels[index] }) : t('flow.noDigit');
        return (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: digits do not change places
            key={index}
            type="button"
            className={classes.digit}
            aria-label={label}
            aria-pressed={index === chosen}
            onClick={() => onChoose(index)}
          >
            <PixelGrid values={samples && greysOf(samples, index)} label={label} />
          </button>
        );
      })}
    </fieldset>
  );
}
