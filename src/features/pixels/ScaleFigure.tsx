import { SegmentedControl } from '@mantine/core';
import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureFrame } from '../../ui/FigureFrame';
import { useLit } from '../../ui/litContext';
import { PixelPointer } from './PixelPointer';
import type { PixelProps } from './PixelProps';
import { patchAround } from './pixelPlace';
import classes from './ScaleFigure.module.css';

export interface ScaleFigureProps extends Omit<PixelProps, 'onDigit'> {
  /** Whether the numbers are divided by 255. */
  readonly divided: boolean;
  readonly onDivided: (divided: boolean) => void;
}

/** Pixels across the patch of numbers. */
const SIDE = 9;

/** A patch of the image as numbers: 0…255 as they lie in the file, or 0…1 as the network wants them. */
export function ScaleFigure({ digits, digit, pixel, onPixel, divided, onDivided }: ScaleFigureProps) {
  const { t } = useTranslation('pixels');
  const { lit } = useLit();
  const values = digits[digit]?.pixels;
  const asDivided = lit === 'divided' || (divided && lit !== 'grey');
  const mean = useMemo(() => (values ? values.reduce((sum, value) => sum + value, 0) / values.length : 0), [values]);
  return (
    <FigureFrame
      label={t('scaleLabel')}
      tools={
        <SegmentedControl
          aria-label={t('scaleLabel')}
          withItemsBorders={false}
          value={divided ? 'divided' : 'grey'}
          onChange={(value) => onDivided(value === 'divided')}
          data={[
            { value: 'grey', label: '0…255' },
            { value: 'divided', label: '0…1' },
          ]}
        />
      }
      summary={t('scaled', {
        grey: Math.round((values?.[pixel] ?? 0) * 255),
        share: (values?.[pixel] ?? 0).toFixed(3),
      })}
      notes={
        <p className={classes.mean}>
          {t('mean')}
          <strong>{asDivided ? mean.toFixed(3) : (mean * 255).toFixed(1)}</strong>
        </p>
      }
    >
      <div className={classes.scale}>
        <div className={classes.image}>
          <PixelPointer values={values} pixel={pixel} onPixel={onPixel} />
        </div>
        <div className={classes.patch} aria-hidden="true">
          {patchAround(pixel, SIDE)
            .flat()
            .map((index) => (
              <Cell key={index} value={values?.[index] ?? 0} divided={asDivided} chosen={index === pixel} />
            ))}
        </div>
      </div>
    </FigureFrame>
  );
}

interface CellProps {
  /** 0…1 */
  readonly value: number;
  readonly divided: boolean;
  readonly chosen: boolean;
}

function Cell({ value, divided, chosen }: CellProps) {
  const grey = Math.round(value * 255);
  const style: CSSProperties = {
    backgroundColor: `rgb(${grey} ${grey} ${grey})`,
    // From 118 on black is the easier to read.
    color: grey > 117 ? '#000' : '#fff',
  };
  return (
    <span className={classes.cell} data-chosen={chosen || undefined} style={style}>
      {divided ? shareText(value) : grey}
    </span>
  );
}

function shareText(value: number): string {
  if (value === 0 || value === 1) return String(value);
  return value.toFixed(2).replace(/^0\./, '.');
}
