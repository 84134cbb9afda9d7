import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { IMAGE_SIDE } from '../../core/network';
import classes from './WrittenWeights.module.css';

/** Weight at which a pixel has its full colour. */
const FULL = 0.35;

export interface WeightPictureProps {
  /** 784 weights, one for each pixel. */
  readonly weights: Float32Array;
  readonly label: string;
}

/** Weights as a 28 × 28 picture: the network's colour where positive, the other where negative. */
export function WeightPicture({ weights, label }: WeightPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useComputedColorScheme('light');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew in each scheme
  useEffect(() => {
    if (canvas.current) paint(canvas.current, weights);
  }, [weights, scheme]);
  return (
    <canvas
      ref={canvas}
      className={classes.picture}
      width={IMAGE_SIDE}
      height={IMAGE_SIDE}
      role="img"
      aria-label={label}
    />
  );
}

function paint(canvas: HTMLCanvasElement, weights: Float32Array): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const style = getComputedStyle(canvas);
  const [wash, positive, negative] = ['--lab-wash', '--lab-network', '--lab-check'].map((name) =>
    channels(style.getPropertyValue(name)),
  );
  const image = context.createImageData(IMAGE_SIDE, IMAGE_SIDE);
  weights.forEach((weight, i) => {
    const share = Math.min(1, Math.abs(weight) / FULL) ** 0.9;
    const colour = weight < 0 ? negative : positive;
    for (let c = 0; c < 3; c++) image.data[i * 4 + c] = wash[c] + (colour[c] - wash[c]) * share;
    image.data[i * 4 + 3] = 255;
  });
  context.putImageData(image, 0, 0);
}

/** Red, green and blue of `#rrggbb`. */
function channels(colour: string): readonly number[] {
  const value = Number.parseInt(colour.trim().slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
