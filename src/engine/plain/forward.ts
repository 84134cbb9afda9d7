import { activations } from '../../core/activations';
import { softmax } from '../../core/losses';
import type { PlainLayer } from './plainNetwork';

/** What one layer made of one image: z = x·W + b and a = f(z), `units` numbers each. */
export interface LayerValues {
  readonly z: Float64Array;
  readonly a: Float64Array;
}

/** Room for one image on its way through the layers, to be used again and again. */
export function createValues(layers: readonly PlainLayer[]): readonly LayerValues[] {
  return layers.map(({ units }) => ({ z: new Float64Array(units), a: new Float64Array(units) }));
}

/** Sends one image (784 numbers, 0…1) through the layers and leaves every layer's numbers in `values`. */
export function forward(layers: readonly PlainLayer[], image: ArrayLike<number>, values: readonly LayerValues[]): void {
  let input = image;
  layers.forEach((layer, index) => {
    const { z, a } = values[index];
    weightedSum(layer, input, z);
    activate(layer, z, a);
    input = a;
  });
}

/** z = x·W + b */
function weightedSum({ kernel, bias, inputs, units }: PlainLayer, x: ArrayLike<number>, z: Float64Array): void {
  z.set(bias);
  for (let i = 0; i < inputs; i++) {
    const value = x[i];
    // Four pixels of five are paper, and a ReLU is often silent: nothing to add.
    if (value === 0) continue;
    const row = i * units;
    for (let j = 0; j < units; j++) z[j] += value * kernel[row + j];
  }
}

function activate({ activation, units }: PlainLayer, z: Float64Array, a: Float64Array): void {
  if (activation === 'softmax') {
    softmax(z, 0, units, a);
    return;
  }
  const { apply } = activations[activation];
  for (let j = 0; j < units; j++) a[j] = apply(z[j]);
}
