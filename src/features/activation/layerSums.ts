import { defaultRun, type TrainingRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { createValues, forward } from '../../engine/plain/forward';
import { plainNetwork } from '../../engine/plain/plainNetwork';

/** The layer that is looked at: 64 units, fresh, with weights from N(0, 1). */
export const layerRun: TrainingRun = { ...defaultRun, layers: [{ units: 64 }], init: 'unitNormal' };

/** The sums z of that layer's 64 units for each image. Weights of another spread would only scale them. */
export function layerSums(images: readonly Float32Array[]): Float64Array {
  const layers = plainNetwork(layerRun, initialWeights(layerRun));
  const values = createValues(layers);
  const { units } = layers[0];
  const sums = new Float64Array(images.length * units);
  images.forEach((image, row) => {
    forward(layers, image, values);
    sums.set(values[0].z, row * units);
  });
  return sums;
}
