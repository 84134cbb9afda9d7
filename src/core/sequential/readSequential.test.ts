import { describe, expect, it, test } from 'vitest';
import { initializerNames } from '../initializers';
import { parameterCount } from '../network';
import { defaultRun } from '../run';
import { readSequential } from './readSequential';
import { denseActivations, lectureModel, listModel, modelOf, runOf, type SequentialModel } from './SequentialModel';
import { codeForms, writeSequential } from './writeSequential';

const output = { units: 10, activation: 'softmax', init: 'glorotUniform' } as const;

/** Reasons of the problems with their lines, as `3 badUnits`. */
const told = (code: string) => readSequential(code).problems.map(({ line, reason }) => `${line} ${reason}`);

const head = `model = tf.keras.models.Sequential()
model.add(tf.keras.layers.Flatten(input_shape=(28, 28)))
`;
const tail = `
model.add(tf.keras.layers.Dense(10, activation='softmax'))`;
const withLine = (line: string) => head + line + tail;

describe('what is written is read back', () => {
  const models: readonly SequentialModel[] = [
    lectureModel,
    listModel,
    [output],
    initializerNames
      .map((init, index) => ({ units: index + 1, activation: 'tanh' as const, init }))
      .concat([{ ...output, init: 'glorotUniform' } as never]),
    [
      ...denseActivations.slice(0, -1).map((activation) => ({ units: 1024, activation, init: 'heNormal' as const })),
      output,
    ],
  ];
  it.each(codeForms)('in the form %s', (form) => {
    for (const model of models) {
      const read = readSequential(writeSequential(model, form));
      expect(read.problems).toEqual([]);
      expect(read.model).toEqual(model);
      expect(read.places).toHaveLength(model.length);
    }
  });
});

test('The lecture’s two ways of building differ in nothing but the initializers of the hidden layers', () => {
  expect(runOf(lectureModel)).toEqual(defaultRun);
  expect(modelOf(runOf(listModel))).toEqual(listModel);
  expect(lectureModel.map(({ init }) => init)).toEqual(['normal', 'normal', 'glorotUniform']);
  expect(listModel.map(({ init }) => init)).toEqual(['glorotUniform', 'glorotUniform', 'glorotUniform']);
  expect([lectureModel, listModel].map((model) => parameterCount(runOf(model)))).toEqual([52_650, 52_650]);
});

describe('the many ways in which the same is written', () => {
  it.each([
    "model.add(tf.keras.layers.Dense(units = 64, kernel_initializer = 'normal', activation = 'relu'))",
    "model.add(tf.keras.layers.Dense(64, 'relu', True, 'normal'))  # a comment",
    'model.add(keras.layers.Dense(64, activation=tf.nn.relu, kernel_initializer="random_normal"))',
    "model.add(layers.Dense(64,\n    # input_dim=784,\n    kernel_initializer='normal',\n\n    activation='relu',))",
    "model.add(Dense(64, activation='relu', kernel_initializer=tf.keras.initializers.RandomNormal(mean=0., stddev=.05)))",
    "model.add(tf.keras.layers.Dense(64, input_dim=784, use_bias=True, bias_initializer='zeros', kernel_regularizer=None, activation='relu', kernel_initializer='normal'))",
  ])('%s', (line) => {
    expect(told(withLine(line))).toEqual([]);
    expect(readSequential(withLine(line)).model).toEqual([lectureModel[0], output]);
  });

  it('today’s Keras names the shape in an Input; imports and a summary are passed over', () => {
    const code = `import tensorflow as tf
from tensorflow import keras
net = keras.Sequential([
    keras.Input((28, 28)),
    keras.layers.Flatten(),
    keras.layers.Dense(10, activation="softmax"),
])
net.summary()
`;
    expect(readSequential(code)).toMatchObject({ model: [output], problems: [] });
  });

  it('no activation is linear, no initializer is glorot_uniform', () => {
    const { model } = readSequential(withLine('model.add(tf.keras.layers.Dense(5))'));
    expect(model?.[0]).toEqual({ units: 5, activation: 'linear', init: 'glorotUniform' });
  });
});

describe('a wrong line is told with its number', () => {
  it.each([
    ["model.add(tf.keras.layers.Dense(64, activation='rely'))", '3 badValueMeant'],
    ["model.add(tf.keras.layers.Dense(64, activation='swish'))", '3 badValue'],
    ['model.add(tf.keras.layers.Dense(64, activation=relu))', '3 needsQuotes'],
    ["model.add(tf.keras.layers.Dense(64, kernel_initializer='he'))", '3 badValue'],
    ["model.add(tf.keras.layers.Dense(64, kernel_initializer='he_norml'))", '3 badValueMeant'],
    [
      'model.add(tf.keras.layers.Dense(64, kernel_initializer=tf.keras.initializers.RandomNormal(stddev=2.)))',
      '3 badStddev',
    ],
    ['model.add(tf.keras.layers.Dense(0))', '3 badUnits'],
    ['model.add(tf.keras.layers.Dense(6.5))', '3 badUnits'],
    ["model.add(tf.keras.layers.Dense('64'))", '3 badUnits'],
    ["model.add(tf.keras.layers.Dense(activation='relu'))", '3 missingUnits'],
    ['model.add(tf.keras.layers.Dense(unit=64))', '3 unknownArgumentMeant'],
    ['model.add(tf.keras.layers.Dense(64, dropout=.5))', '3 unknownArgument'],
    ['model.add(tf.keras.layers.Dense(64, units=32))', '3 twice'],
    ['model.add(tf.keras.layers.Dense(units=64, 3))', '3 nameFirst'],
    ['model.add(tf.keras.layers.Dense(64, use_bias=False))', '3 onlyDefault'],
    ['model.add(tf.keras.layers.dense(64))', '3 unknownLayerMeant'],
    ['model.add(tf.keras.layers.Conv2D(64))', '3 unknownLayer'],
    ['model.add(tf.layers.Dense(64))', '3 wrongPath'],
    ['model.add(tf.keras.layers.Dense)', '3 noCall'],
    ['model.add(64)', '3 notALayer'],
    ["model.add(tf.keras.layers.Dense(64, activation='softmax'))", '3 softmaxInside'],
    ['model.add(tf.keras.layers.Flatten())', '3 secondFlatten'],
    ["model.add(tf.keras.layers.Dense(64 activation='relu'))", '3 expected'],
    ["model.add(tf.keras.layers.Dense(64, activation='relu')", '3 openBracket'],
    ["model.add(tf.keras.layers.Dense(64, activation='relu')))", '3 strayBracket'],
    ['model.add(tf.keras.layers.Dense(64, activation=‘relu’))', '3 wideSign'],
    ['model.add(tf.keras.layers.Dense（64))', '3 wideSign'],
    ["model.add(tf.keras.layers.Dense(64, activation='relu))", '3 openText'],
    ['model.add(tf.keras.layers.Dense(8*8))', '3 strangeSign'],
    ["model.compile(optimizer='adam')", '3 laterStep'],
    ['mode.add(tf.keras.layers.Dense(64))', '3 unknownStatement'],
    ['model.pop()', '3 unknownStatement'],
    ['  model.add(tf.keras.layers.Dense(64))', '3 indented'],
  ])('%s', (line, expected) => {
    expect(told(withLine(line))[0]).toBe(expected);
    expect(readSequential(withLine(line)).model).toBeUndefined();
  });

  it('every line has its say, in order', () => {
    const code = `${head}model.add(tf.keras.layers.Dense(64, activation='rely'))
model.add(tf.keras.layers.Dens(32))${tail}`;
    expect(told(code)).toEqual(['3 badValueMeant', '4 unknownLayerMeant']);
  });

  it('an open bracket does not swallow the lines after it', () => {
    const code = `${head}model.add(tf.keras.layers.Dense(64
model.add(tf.keras.layers.Dense(32, activation='relo'))${tail}`;
    expect(told(code)).toEqual(['3 openBracket', '3 unexpectedEnd', '4 badValueMeant']);
  });

  it('the whole is told when every line can be read', () => {
    expect(told('')).toEqual(['1 noModel']);
    expect(told('model = tf.keras.models.Sequential()')).toEqual(['1 noLayers']);
    expect(told(head)).toEqual(['3 noLayers']);
    expect(told(`model = tf.keras.models.Sequential()${tail}`)).toEqual(['2 noFlatten']);
    expect(told("model.add(tf.keras.layers.Dense(10, activation='softmax'))")).toEqual(['1 noModel']);
    expect(told(`${head}model.add(tf.keras.layers.Dense(11, activation='softmax'))`)).toEqual(['3 lastUnits']);
    expect(told(`${head}model.add(tf.keras.layers.Dense(10, activation='relu'))`)).toEqual(['3 lastActivation']);
    expect(told(withLine('model.add(tf.keras.layers.Dense(9))\n'.repeat(9).trim()))).toEqual(['11 tooManyLayers']);
    expect(told(head.replace('28, 28', '32, 32') + tail)).toEqual(['2 inputShape']);
  });
});

test('Nothing that is typed breaks the reader', () => {
  const whole = writeSequential(lectureModel, 'add') + writeSequential(lectureModel, 'list');
  // Every seventh place is enough: seven and the code's rhythm have nothing in common.
  for (let at = 0; at < whole.length; at += 7) {
    for (const sign of ['', '(', ')', "'", ',', '=', '\n', '“', '.', '7', '[']) {
      expect(() => readSequential(whole.slice(0, at) + sign + whole.slice(at + 1))).not.toThrow();
    }
    expect(() => readSequential(whole.slice(0, at))).not.toThrow();
  }
});
