import { Slider } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IMAGE_SIDE } from '../../core/network';
import { FigureFrame } from '../../ui/FigureFrame';
import { useLit } from '../../ui/litContext';
import { WordButton } from '../../ui/WordButton';
import { DigitPicker } from './DigitPicker';
import { FlatStrip } from './FlatStrip';
import classes from './FlattenFigure.module.css';
import { PixelPointer } from './PixelPointer';
import type { PixelProps } from './PixelProps';
import { placeOf } from './pixelPlace';
import { usePeeling } from './usePeeling';

export interface FlattenFigureProps extends PixelProps {
  /** Rows laid out so far, 0…28. */
  readonly rows: number;
  readonly onRows: (rows: number) => void;
}

/** The rows of the image peel off, one after the other, into one row of 784. */
export function FlattenFigure({ digits, digit, onDigit, pixel, onPixel, rows, onRows }: FlattenFigureProps) {
  const { t } = useTranslation('pixels');
  const { lit } = useLit();
  const { playing, play, stop } = usePeeling(rows, onRows);
  const values = digits[digit]?.pixels;
  const place = placeOf(pixel);
  return (
    <FigureFrame
      label={t('flattenLabel')}
      tools={
        <WordButton
          icon={playing ? 'pause' : 'play'}
          label={t(playing ? 'flattenStop' : 'flattenPlay')}
          onClick={playing ? stop : play}
        />
      }
      summary={t('flattened', { rows, cells: rows * IMAGE_SIDE })}
    >
      <div className={classes.flatten}>
        <div className={classes.image}>
          <PixelPointer
            values={values}
            pixel={pixel}
            onPixel={onPixel}
            gone={rows}
            row={lit !== 'column'}
            column={lit === 'column'}
          />
        </div>
        <div className={classes.side}>
          <DigitPicker digits={digits} digit={digit} onDigit={onDigit} />
          <p className={classes.index}>
            28 × {place.row} + {place.column} = <strong>{pixel}</strong>
          </p>
          <p className={classes.rowsLabel}>{t('flattened', { rows, cells: rows * IMAGE_SIDE })}</p>
          <Slider
            min={0}
            max={IMAGE_SIDE}
            value={rows}
            onChange={(next) => {
              stop();
              onRows(next);
            }}
            label={null}
            thumbLabel={t('rowsLaid')}
          />
        </div>
      </div>
      <FlatStrip values={values} pixel={pixel} onPixel={onPixel} shown={rows * IMAGE_SIDE} />
    </FigureFrame>
  );
}
