import { type PointerEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PIXELS } from '../../core/network';
import { PixelGrid } from '../../ui/PixelGrid';
import classes from './FlatStrip.module.css';
import { stretchAround } from './pixelPlace';

export interface FlatStripProps {
  readonly values: Float32Array | undefined;
  readonly pixel: number;
  readonly onPixel: (pixel: number) => void;
  /** Cells laid out so far, 0…784. */
  readonly shown: number;
}

/** Neighbours that the glass shows. */
const GLASS = 15;

/** All 784 numbers side by side, and a glass over the few round the chosen one. */
export function FlatStrip({ values, pixel, onPixel, shown }: FlatStripProps) {
  const { t } = useTranslation('pixels');
  const laid = useMemo(() => values?.map((value, index) => (index < shown ? value : 0)), [values, shown]);

  function point(event: PointerEvent<HTMLElement>): void {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - left) / width;
    onPixel(Math.max(0, Math.min(PIXELS - 1, Math.floor(share * PIXELS))));
  }

  return (
    <div className={classes.strip}>
      <div className={classes.row} onPointerDown={point} onPointerMove={(event) => event.buttons > 0 && point(event)}>
        <PixelGrid className={classes.cells} values={laid} columns={PIXELS} rows={1} label={t('strip')} />
        <span className={classes.ahead} style={{ left: `${(shown / PIXELS) * 100}%` }} />
        <span className={classes.mark} style={{ left: `${((pixel + 0.5) / PIXELS) * 100}%` }} />
      </div>
      <p className={classes.ends} aria-hidden="true">
        <span>0</span>
        <span>{PIXELS - 1}</span>
      </p>
      <ol className={classes.glass}>
        {stretchAround(pixel, GLASS).map((index) => (
          <li key={index} data-chosen={index === pixel || undefined} data-start={index % 28 === 0 || undefined}>
            <span className={classes.grey}>{Math.round((values?.[index] ?? 0) * 255)}</span>
            <span className={classes.index}>{index}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
