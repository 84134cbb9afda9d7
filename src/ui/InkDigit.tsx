import { useMemo } from 'react';
import { IMAGE_SIDE } from '../core/network';
import classes from './InkDigit.module.css';

export interface InkDigitProps {
  /** 784 greys, 0…1. */
  readonly pixels: ArrayLike<number> | undefined;
  /** The digit it is, shown until its image is there. */
  readonly digit: number;
}

/** A digit of the data as ink on paper, in the colour of the text around it. Decoration: its number is said elsewhere. */
export function InkDigit({ pixels, digit }: InkDigitProps) {
  const mask = useMemo(() => pixels && `url(${pictureOf(pixels)})`, [pixels]);
  return (
    <span
      className={classes.digit}
      data-drawn={mask ? true : undefined}
      style={mask ? { maskImage: mask } : undefined}
      aria-hidden="true"
    >
      {mask ? '' : digit}
    </span>
  );
}

/** The image as a picture whose opacity is the ink. */
function pictureOf(pixels: ArrayLike<number>): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = IMAGE_SIDE;
  const context = canvas.getContext('2d');
  if (!context) return '';
  const image = context.createImageData(IMAGE_SIDE, IMAGE_SIDE);
  for (let i = 0; i < pixels.length; i++) image.data[4 * i + 3] = Math.round(255 * pixels[i]);
  context.putImageData(image, 0, 0);
  return canvas.toDataURL();
}
