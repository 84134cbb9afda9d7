import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FigureFrame } from '../../ui/FigureFrame';
import { useLit } from '../../ui/litContext';
import { PixelGrid } from '../../ui/PixelGrid';
import { DigitPicker } from './DigitPicker';
import classes from './OneHotFigure.module.css';
import { labelOf } from './oneHot';
import type { PixelProps } from './PixelProps';

export interface OneHotFigureProps extends Pick<PixelProps, 'digits' | 'digit' | 'onDigit'> {
  /** The ten numbers that the student has set, 0 or 1 each. */
  readonly vector: readonly number[];
  readonly onVector: (vector: readonly number[]) => void;
}

/** A label as an integer and as ten cells to switch on and off. */
export function OneHotFigure({ digits, digit, onDigit, vector, onVector }: OneHotFigureProps) {
  const { t } = useTranslation('pixels');
  const { lit } = useLit();
  const meant = labelOf(vector);
  const verdict =
    meant === 'none' ? t('hotNone') : meant === 'several' ? t('hotSeveral') : t('hotMeans', { label: meant });
  const toggle = (place: number) => onVector(vector.map((value, at) => (at === place ? 1 - value : value)));
  return (
    <FigureFrame label={t('hotLabel')}>
      <DigitPicker digits={digits} digit={digit} onDigit={onDigit} />
      <div className={classes.hot}>
        <div className={classes.image}>
          <PixelGrid values={digits[digit]?.pixels} label={t('digit', { label: digit })} />
        </div>
        <p className={classes.label} data-lit={lit === 'label' || undefined}>
          <span>{t('integer')}</span>
          <strong>{digit}</strong>
        </p>
      </div>
      <fieldset className={classes.vector} aria-label={t('vector')} data-lit={lit === 'vector' || undefined}>
        {vector.map((value, place) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: the index is the digit that the cell stands for
            key={place}
            type="button"
            className={classes.cell}
            aria-pressed={value === 1}
            onClick={() => toggle(place)}
          >
            <VisuallyHidden>{t('cell', { place })}</VisuallyHidden>
            <span className={classes.value} aria-hidden="true">
              {value}
            </span>
            <span className={classes.place} aria-hidden="true">
              {place}
            </span>
          </button>
        ))}
      </fieldset>
      <p className={classes.verdict} role="status">
        {verdict}
      </p>
    </FigureFrame>
  );
}
