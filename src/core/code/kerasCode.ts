import type { InitializerName } from '../initializers';
import { losses } from '../losses';
import { CLASSES, denseLayers } from '../network';
import { ADAGRAD_ACCUMULATOR, EPSILON, MOMENTUM, type OptimizerName, RMSPROP_RHO } from '../optimizers';
import type { TrainingRun } from '../run';

/** Initializers as Keras writes them; those with a deviation of their own need an object. */
const starts: Record<InitializerName, string> = {
  normal: 'keras.initializers.RandomNormal(stddev=0.05)',
  unitNormal: 'keras.initializers.RandomNormal(stddev=1.0)',
  glorotUniform: '"glorot_uniform"',
  glorotNormal: '"glorot_normal"',
  heNormal: '"he_normal"',
  heUniform: '"he_uniform"',
  zeros: '"zeros"',
};

/** Optimizers with the constants that our engines share; Keras's defaults are partly others. */
const optimizerCalls: Record<OptimizerName, (rate: string) => string> = {
  sgd: (rate) => `SGD(${rate})`,
  momentum: (rate) => `SGD(${rate}, momentum=${MOMENTUM})`,
  rmsprop: (rate) => `RMSprop(${rate}, rho=${RMSPROP_RHO}, epsilon=${python(EPSILON)})`,
  adam: (rate) => `Adam(${rate}, epsilon=${python(EPSILON)})`,
  adagrad: (rate) => `Adagrad(${rate}, initial_accumulator_value=${ADAGRAD_ACCUMULATOR}, epsilon=${python(EPSILON)})`,
};

/**
 * A run as a complete program for Keras 3: MNIST, network, training, test. It trains on MNIST whatever the run's data
 * are, and says so where the run widened them. The seed makes the program repeat itself; its random numbers are Keras's, so the curve is near ours, not ours.
 */
export function kerasCode(run: TrainingRun): string {
  return `${[imports(run), data(run), model(run), training(run), test(run)].join('\n\n')}\n`;
}

function imports({ seed }: TrainingRun): string {
  return ['import keras', 'import numpy as np', '', `keras.utils.set_random_seed(${seed})`].join('\n');
}

function data(run: TrainingRun): string {
  const lines = [
    ...widerNote(run),
    '(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()',
    'x_train = x_train / 255.0',
    'x_test = x_test / 255.0',
  ];
  if (!hasIntegerLabels(run)) {
    lines.push(`y_train = keras.utils.to_categorical(y_train, ${CLASSES})`);
    lines.push(`y_test = keras.utils.to_categorical(y_test, ${CLASSES})`);
  }
  return lines.join('\n');
}

/** Says what the lab trained on and this program does not. */
function widerNote({ augment, mix }: TrainingRun): string[] {
  const more = [
    ...(augment === 'none' ? [] : ['every training image was changed a little in each epoch']),
    ...(mix ? [`${mix} generated digits were mixed in`] : []),
  ];
  return more.length ? [`# In the lab ${more.join(' and ')}; here MNIST trains as it is, so the figures differ.`] : [];
}

function model(run: TrainingRun): string {
  const dense = denseLayers(run);
  const layers = dense.map(({ units, activation, init }, index) => {
    // From logits the loss takes the softmax upon itself.
    const shape = index === dense.length - 1 && takesLogits(run) ? 'linear' : activation;
    return `    keras.layers.Dense(${units}, activation="${shape}",\n                       kernel_initializer=${starts[init]}),`;
  });
  return [
    'model = keras.Sequential([',
    '    keras.Input((28, 28)),',
    '    keras.layers.Flatten(),',
    ...layers,
    '])',
    'model.summary()',
  ].join('\n');
}

function training(run: TrainingRun): string {
  const rate = `learning_rate=${python(run.lr)}`;
  const validation = run.split > 0 ? [`                    validation_split=${python(run.split)},`] : [];
  return [
    'model.compile(',
    `    optimizer=keras.optimizers.${optimizerCalls[run.optimizer](rate)},`,
    `    loss=${lossText(run)},`,
    '    metrics=["accuracy"],',
    ')',
    'history = model.fit(x_train, y_train,',
    ...validation,
    `                    epochs=${run.epochs}, batch_size=${run.batch},`,
    `                    shuffle=${run.shuffle ? 'True' : 'False'}, verbose=2)`,
  ].join('\n');
}

function test(run: TrainingRun): string {
  const label = hasIntegerLabels(run) ? 'y_test[0]' : 'y_test[0].argmax()';
  return [
    'loss, accuracy = model.evaluate(x_test, y_test, verbose=0)',
    'print(f"test: loss {loss:.4f}, accuracy {accuracy:.4f}")',
    '',
    'guess = np.argmax(model.predict(x_test[:1], verbose=0))',
    `print(f"first test image: read as {guess}, label {${label}}")`,
  ].join('\n');
}

function lossText(run: TrainingRun): string {
  switch (run.loss) {
    case 'categoricalCrossentropy':
      return `keras.losses.CategoricalCrossentropy(${logitsText(run)})`;
    case 'sparseCategoricalCrossentropy':
      return `keras.losses.SparseCategoricalCrossentropy(${logitsText(run)})`;
    case 'meanSquaredError':
      return 'keras.losses.MeanSquaredError()';
    default:
      return run.loss satisfies never;
  }
}

function logitsText(run: TrainingRun): string {
  return takesLogits(run) ? 'from_logits=True' : '';
}

function takesLogits({ loss, fromLogits }: TrainingRun): boolean {
  return fromLogits && losses[loss].takesLogits;
}

function hasIntegerLabels({ loss }: TrainingRun): boolean {
  return loss === 'sparseCategoricalCrossentropy';
}

/** A number as Python writes and reads it: 0.001, 1e-7. */
function python(value: number): string {
  return String(Number(value.toPrecision(6)));
}
