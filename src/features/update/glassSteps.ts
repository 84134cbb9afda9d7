import type { WorkedUpdate } from './workOut';

/** The stations of one update. */
export const glassSteps = ['forward', 'loss', 'gradient', 'adam', 'weight'] as const;
export type GlassStep = (typeof glassSteps)[number];

/** A weight of the first layer, from a pixel to a unit. */
export interface ChosenWeight {
  readonly pixel: number;
  readonly unit: number;
}

/** Where in the kernel (784 × units, row-major) it lies. */
export function placeOf({ pixel, unit }: ChosenWeight, units: number): number {
  return pixel * units + unit;
}

/** The weight of the first layer with the steepest gradient: there is something to see. */
export function steepest({ gradients, before }: WorkedUpdate): ChosenWeight {
  const [kernel] = gradients;
  const units = before[0].shape[1];
  let best = 0;
  kernel.forEach((gradient, index) => {
    if (Math.abs(gradient) > Math.abs(kernel[best])) best = index;
  });
  return { pixel: Math.floor(best / units), unit: best % units };
}

/** Why an image adds nothing to a weight's gradient, or that it does. */
export type Share = 'stuck' | 'certain' | 'blank' | 'silent' | 'adds';

export function shareOf(sample: WorkedUpdate['samples'][number], { pixel, unit }: ChosenWeight): Share {
  if (sample.fate !== 'learning') return sample.fate;
  if (sample.pixels[pixel] === 0) return 'blank';
  return sample.delta[0][unit] === 0 ? 'silent' : 'adds';
}

/** Whether some image of the batch has ink on the pixel although the weight's gradient is exactly zero. */
export function staysPut({ samples, gradients, before }: WorkedUpdate, weight: ChosenWeight): boolean {
  const inked = samples.some(({ pixels }) => pixels[weight.pixel] > 0);
  return inked && gradients[0][placeOf(weight, before[0].shape[1])] === 0;
}
