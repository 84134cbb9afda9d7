import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { readColours } from './readColours';
import classes from './WeightGrid.module.css';

export interface WeightGridProps {
  /** Signed numbers, row-major; 28 × 28 unless said otherwise. */
  readonly values: Float32Array;
  readonly columns?: number;
  /** Size at which a cell has its full colour. */
  readonly full: number;
  /** Accessible name; without one the picture is decoration. */
  readonly label?: string;
}

/** Signed numbers as a picture: the network's colour where positive, the other where negative. Fills its width. */
export function WeightGrid({ values, columns = 28, full, label }: WeightGridProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useComputedColorScheme('light');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew in each scheme
  useEffect(() => {
    if (canvas.current) paint(canvas.current, values, full);
  }, [values, full, columns, scheme]);
  const named = label ? ({ role: 'img', 'aria-label': label } as const) : {};
  return <canvas ref={canvas} className={classes.grid} width={columns} height={values.length / columns} {...named} />;
}

function paint(canvas: HTMLCanvasElement, values: Float32Array, full: number): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { wash, network, check } = readColours(canvas, 'wash', 'network', 'check');
  const image = context.createImageData(canvas.width, canvas.height);
  values.forEach((value, i) => {
    const share = Math.min(1, Math.abs(value) / full) ** 0.9;
    const colour = value < 0 ? check : network;
    for (let c = 0; c < 3; c++) image.data[i * 4 + c] = wash[c] + (colour[c] - wash[c]) * share;
    image.data[i * 4 + 3] = 255;
  });
  context.putImageData(image, 0, 0);
}
