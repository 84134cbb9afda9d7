import { LabError } from './errors';
import { initializers } from './initializers';
import { denseLayers } from './network';
import { createRandom } from './random';
import type { TrainingRun } from './run';

/** A weight tensor as Keras shapes it: a kernel (inputs, units), row-major, or a bias (units). */
export interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** Kernel and bias of each Dense layer in turn: [W1, B1, W2, B2, …]. */
export type Weights = readonly Tensor[];

/** The weights that a run starts from; they depend on its layers, initializers and seed alone. */
export function initialWeights(run: TrainingRun): Weights {
  return denseLayers(run).flatMap(({ name, inputs, units, init }, layer) => {
    const random = createRandom(run.seed, layer);
    const kernel = new Float32Array(inputs * units);
    for (let i = 0; i < kernel.length; i++) kernel[i] = initializers[init].draw(random, inputs, units);
    return [
      { name: `${name}/kernel`, shape: [inputs, units], values: kernel },
      { name: `${name}/bias`, shape: [units], values: new Float32Array(units) },
    ];
  });
}

/** Names and shapes of a run's tensors, in their order. */
export function weightShapes(run: TrainingRun): readonly Omit<Tensor, 'values'>[] {
  return denseLayers(run).flatMap(({ name, inputs, units }) => [
    { name: `${name}/kernel`, shape: [inputs, units] },
    { name: `${name}/bias`, shape: [units] },
  ]);
}

/**
 * Checks weights against a run's network and gives them their names.
 * @throws LabError WrongWeights, saying which tensor is off and what was expected.
 */
export function fitWeights(
  run: TrainingRun,
  list: readonly { shape: readonly number[]; values: ArrayLike<number> }[],
): Weights {
  const expected = weightShapes(run);
  if (!Array.isArray(list) || list.length !== expected.length) {
    throw new LabError('WrongWeights', {
      tensor: 'weights',
      expected: `${expected.length} tensors`,
      got: `${Array.isArray(list) ? list.length : 0}`,
    });
  }
  return expected.map(({ name, shape }, index) => {
    const { shape: given, values } = list[index];
    const size = shape.reduce((product, n) => product * n, 1);
    if (String(given) !== String(shape) || values?.length !== size) {
      const got = String(given) === String(shape) ? `${values?.length} values` : String(given);
      throw new LabError('WrongWeights', { tensor: name, expected: shape.join(' × '), got });
    }
    const floats = Float32Array.from(values);
    if (!floats.every(Number.isFinite)) {
      throw new LabError('WrongWeights', { tensor: name, expected: 'finite numbers', got: 'NaN' });
    }
    return { name, shape, values: floats };
  });
}
