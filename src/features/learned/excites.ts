import { activations } from '../../core/activations';
import { denseLayers, PIXELS } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import type { SampleImages } from '../../ui/ReadSamples';

/** An image and what a unit makes of it. */
export interface Excited {
  /** Its place among the images. */
  readonly index: number;
  /** The unit's activation; of an output unit, its sum. */
  readonly value: number;
}

/** What one unit of the first layer makes of each image. */
export function answers(
  run: TrainingRun,
  weights: Weights,
  unit: number,
  { images, labels }: SampleImages,
): Float64Array {
  const [{ values: kernel }, { values: bias }] = weights;
  const [{ units, activation }] = denseLayers(run);
  const apply = activation === 'softmax' ? (z: number) => z : activations[activation].apply;
  return Float64Array.from(labels, (_, image) => {
    let z = 0;
    for (let pixel = 0; pixel < PIXELS; pixel++) {
      const grey = images[image * PIXELS + pixel];
      if (grey) z += grey * kernel[pixel * units + unit];
    }
    return apply(z / 255 + bias[unit]);
  });
}

/** The images that a unit answers most, strongest first; none that leave it at 0. */
export function mostExciting(values: Float64Array, most: number): readonly Excited[] {
  return Array.from(values, (value, index) => ({ index, value }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, most);
}
