import { useLayoutEffect, useRef } from 'react';
import classes from './PixelGrid.module.css';

export interface PixelGridProps {
  /** Greys 0…1, row-major; undefined shows the empty slate. */
  readonly values: Float32Array | undefined;
  readonly columns?: number;
  readonly rows?: number;
  /** Accessible name; empty where the button around it has one. */
  readonly label: string;
  readonly className?: string;
}

/** A picture as the network gets it: white on slate, every pixel a square. Fills the width it is given. */
export function PixelGrid({ values, columns = 28, rows = 28, label, className }: PixelGridProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, columns, rows);
    if (!values) return;
    const image = context.createImageData(columns, rows);
    values.forEach((value, index) => {
      // White with the grey as opacity, so that the slate of either theme shows through.
      image.data.set([255, 255, 255, value * 255], index * 4);
    });
    context.putImageData(image, 0, 0);
  }, [values, columns, rows]);
  return (
    <canvas
      ref={canvas}
      width={columns}
      height={rows}
      role={label ? 'img' : 'presentation'}
      aria-label={label || undefined}
      className={className ? `${classes.grid} ${className}` : classes.grid}
    />
  );
}
