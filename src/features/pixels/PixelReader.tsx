import { useTranslation } from 'react-i18next';
import { FigureFrame } from '../../ui/FigureFrame';
import { useLit } from '../../ui/litContext';
import { DigitPicker } from './DigitPicker';
import { PixelPointer } from './PixelPointer';
import type { PixelProps } from './PixelProps';
import classes from './PixelReader.module.css';
import { placeOf } from './pixelPlace';

/** A digit of the training file; point at a pixel and read its grey. */
export function PixelReader({ digits, digit, onDigit, pixel, onPixel }: PixelProps) {
  const { t } = useTranslation('pixels');
  const { lit } = useLit();
  const image = digits[digit];
  const grey = Math.round((image?.pixels[pixel] ?? 0) * 255);
  const place = placeOf(pixel);
  return (
    <FigureFrame
      label={t('readerLabel')}
      title={image ? t('readerTitle', { row: image.row, label: image.label }) : t('readerLabel')}
      summary={t('pointed', { ...place, grey })}
      notes={
        <div className={classes.notes}>
          <p className={classes.place}>{t('place', { ...place })}</p>
          <p className={classes.grey}>{grey}</p>
          <span className={classes.scale} aria-hidden="true">
            <span style={{ left: `${(grey / 255) * 100}%` }} />
          </span>
          <p className={classes.ends}>
            <span>{t('paper')}</span>
            <span>{t('ink')}</span>
          </p>
        </div>
      }
    >
      <div className={classes.drawing}>
        <PixelPointer
          values={image?.pixels}
          pixel={pixel}
          onPixel={onPixel}
          row={lit === 'row'}
          column={lit === 'column'}
        />
        <DigitPicker digits={digits} digit={digit} onDigit={onDigit} />
      </div>
    </FigureFrame>
  );
}
