import { type ActivationName, activationNames } from '../activations';
import type { InitializerName } from '../initializers';
import { CLASSES } from '../network';
import { defaultRun, type HiddenLayer, type TrainingRun } from '../run';

/** Every activation that a Dense layer may have in the code. */
export const denseActivations = [...activationNames, 'softmax'] as const;
export type DenseActivation = ActivationName | 'softmax';

/** A Dense layer as the code asks for it; what the code leaves out stands here as Keras's default. */
export interface DenseSpec {
  readonly units: number;
  readonly activation: DenseActivation;
  readonly init: InitializerName;
}

/** The Dense layers behind a Flatten, from the first hidden layer to the softmax over the ten digits. */
export type SequentialModel = readonly DenseSpec[];

/** What Dense means by an argument that is not given. */
export const denseDefaults = { activation: 'linear', init: 'glorotUniform' } as const satisfies Partial<DenseSpec>;

/** The layers of a run's network. */
export function modelOf(run: Pick<TrainingRun, 'layers' | 'activation' | 'init' | 'outputInit'>): SequentialModel {
  const hidden = run.layers.map(({ units, activation, init }) => ({
    units,
    activation: activation ?? run.activation,
    init: init ?? run.init,
  }));
  return [...hidden, { units: CLASSES, activation: 'softmax', init: run.outputInit }];
}

/** The lecture's Keras run with these layers instead of its own; every layer carries its own choices. */
export function runOf(model: SequentialModel): TrainingRun {
  const output = model[model.length - 1];
  return { ...defaultRun, layers: model.slice(0, -1).map(hiddenLayer), outputInit: output.init };
}

function hiddenLayer({ units, activation, init }: DenseSpec): HiddenLayer {
  return {
    units,
    // A softmax inside is refused by whoever reads the code.
    ...(activation !== 'softmax' && activation !== defaultRun.activation && { activation }),
    ...(init !== defaultRun.init && { init }),
  };
}

/** The lecture's network as it is built with `add`: the hidden layers normal, the output as Keras has it by default. */
export const lectureModel: SequentialModel = modelOf(defaultRun);

/** The same built from one list, as the lecture shows it next: no layer names its initializer. */
export const listModel: SequentialModel = lectureModel.map((layer) => ({ ...layer, init: denseDefaults.init }));
