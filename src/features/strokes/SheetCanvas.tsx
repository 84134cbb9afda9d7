import { useLayoutEffect, useRef } from 'react';
import { CLASSES, IMAGE_SIDE, PIXELS } from '../../core/network';
import classes from './SheetCanvas.module.css';
import { SHEET_ROWS, type Sheet } from './sheet';

const WIDTH = CLASSES * IMAGE_SIDE;
const HEIGHT = SHEET_ROWS * IMAGE_SIDE;

/** A sheet of digits on slate, a column a digit. Keeps its size while it fills. */
export function SheetCanvas({ sheet, label }: { readonly sheet: Sheet; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, WIDTH, HEIGHT);
    sheet.forEach((greys, cell) => {
      if (!greys) return;
      const image = context.createImageData(IMAGE_SIDE, IMAGE_SIDE);
      image.data.fill(255);
      // White with the grey as opacity, so that the slate of either theme shows through.
      for (let i = 0; i < PIXELS; i++) image.data[4 * i + 3] = greys[i];
      context.putImageData(image, (cell % CLASSES) * IMAGE_SIDE, Math.floor(cell / CLASSES) * IMAGE_SIDE);
    });
  }, [sheet]);
  return <canvas ref={canvas} className={classes.canvas} width={WIDTH} height={HEIGHT} role="img" aria-label={label} />;
}
