import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { IMAGE_SIDE, PIXELS } from '../../core/network';
import { PixelGrid } from '../../ui/PixelGrid';
import classes from './PixelPointer.module.css';
import { pixelAfter, pixelAt, placeOf } from './pixelPlace';

export interface PixelPointerProps {
  /** 784 greys, 0…1. */
  readonly values: Float32Array | undefined;
  readonly pixel: number;
  readonly onPixel: (pixel: number) => void;
  /** Marks the whole row, the whole column, too. */
  readonly row?: boolean;
  readonly column?: boolean;
  /** Rows from the top that are drawn faint. */
  readonly gone?: number;
}

/** A digit whose pixels can be pointed at: with the mouse, a finger, or the arrows. */
export function PixelPointer({ values, pixel, onPixel, row, column, gone = 0 }: PixelPointerProps) {
  const { t } = useTranslation('pixels');
  const place = placeOf(pixel);

  function point(event: PointerEvent<HTMLElement>): void {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (at: number, from: number, size: number) => Math.floor(((at - from) / size) * IMAGE_SIDE);
    onPixel(
      pixelAt({
        row: share(event.clientY, box.top, box.height),
        column: share(event.clientX, box.left, box.width),
      }),
    );
  }

  function walk(event: KeyboardEvent): void {
    const next = pixelAfter(pixel, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onPixel(next);
  }

  return (
    <div
      className={classes.pointer}
      role="slider"
      tabIndex={0}
      aria-label={t('pointer')}
      aria-valuemin={0}
      aria-valuemax={PIXELS - 1}
      aria-valuenow={pixel}
      aria-valuetext={t('pointed', { ...place, grey: Math.round((values?.[pixel] ?? 0) * 255) })}
      onKeyDown={walk}
      onPointerDown={point}
      onPointerMove={(event) => (event.pointerType === 'mouse' || event.buttons > 0) && point(event)}
    >
      <PixelGrid values={values} label={t('image')} />
      <svg className={classes.marks} viewBox={`0 0 ${IMAGE_SIDE} ${IMAGE_SIDE}`} aria-hidden="true">
        <rect className={classes.gone} width={IMAGE_SIDE} height={gone} />
        {row && <rect className={classes.band} y={place.row} width={IMAGE_SIDE} height={1} />}
        {column && <rect className={classes.band} x={place.column} width={1} height={IMAGE_SIDE} />}
        <rect className={classes.pixel} x={place.column} y={place.row} width={1} height={1} />
      </svg>
    </div>
  );
}
