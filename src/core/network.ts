import type { ActivationName } from './activations';
import type { InitializerName } from './initializers';
import type { TrainingRun } from './run';

export const IMAGE_SIDE = 28;
/** Inputs of the network: pixels of an image. */
export const PIXELS = IMAGE_SIDE * IMAGE_SIDE;
/** Outputs of the network: digits. */
export const CLASSES = 10;

/** A Dense layer with everything decided. */
export interface DenseLayer {
  /** Keras's name: dense, dense_1, … */
  readonly name: string;
  readonly inputs: number;
  readonly units: number;
  readonly activation: ActivationName | 'softmax';
  readonly init: InitializerName;
  /** inputs × units + units */
  readonly parameters: number;
}

/** The Dense layers of a run, from the first hidden layer to the output layer. */
export function denseLayers(run: TrainingRun): readonly DenseLayer[] {
  const specs = [
    ...run.layers.map((layer) => ({
      units: layer.units,
      activation: layer.activation ?? run.activation,
      init: layer.init ?? run.init,
    })),
    { units: CLASSES, activation: 'softmax' as const, init: run.outputInit },
  ];
  return specs.map((spec, index) => {
    const inputs = index === 0 ? PIXELS : specs[index - 1].units;
    return {
      ...spec,
      name: index === 0 ? 'dense' : `dense_${index}`,
      inputs,
      parameters: inputs * spec.units + spec.units,
    };
  });
}

/** One line of Keras's `model.summary()`. */
export interface SummaryRow {
  readonly name: string;
  readonly type: 'Flatten' | 'Dense';
  readonly units: number;
  readonly parameters: number;
}

export function summary(run: TrainingRun): readonly SummaryRow[] {
  const dense = denseLayers(run).map(({ name, units, parameters }) => ({
    name,
    type: 'Dense' as const,
    units,
    parameters,
  }));
  return [{ name: 'flatten', type: 'Flatten', units: PIXELS, parameters: 0 }, ...dense];
}

export function parameterCount(run: TrainingRun): number {
  return denseLayers(run).reduce((sum, layer) => sum + layer.parameters, 0);
}
