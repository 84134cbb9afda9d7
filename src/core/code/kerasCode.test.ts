import { describe, expect, test } from 'vitest';
import { initializerNames } from '../initializers';
import { lossNames } from '../losses';
import { optimizerNames } from '../optimizers';
import { presets } from '../presets';
import { defaultRun, type TrainingRun } from '../run';
import { kerasCode } from './kerasCode';

/** Every bracket that a line opens is closed again, and all quotes come in pairs. */
function balanced(program: string): boolean {
  const counts = (signs: string) => [...program].filter((sign) => signs.includes(sign)).length;
  return counts('(') === counts(')') && counts('[') === counts(']') && counts('"') % 2 === 0;
}

test('The lecture’s Keras network is written out whole, from import to test', () => {
  expect(kerasCode(defaultRun)).toBe(`import keras
import numpy as np

keras.utils.set_random_seed(1)

(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train = x_train / 255.0
x_test = x_test / 255.0
y_train = keras.utils.to_categorical(y_train, 10)
y_test = keras.utils.to_categorical(y_test, 10)

model = keras.Sequential([
    keras.Input((28, 28)),
    keras.layers.Flatten(),
    keras.layers.Dense(64, activation="relu",
                       kernel_initializer=keras.initializers.RandomNormal(stddev=0.05)),
    keras.layers.Dense(32, activation="relu",
                       kernel_initializer=keras.initializers.RandomNormal(stddev=0.05)),
    keras.layers.Dense(10, activation="softmax",
                       kernel_initializer="glorot_uniform"),
])
model.summary()

model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.001, epsilon=1e-7),
    loss=keras.losses.CategoricalCrossentropy(),
    metrics=["accuracy"],
)
history = model.fit(x_train, y_train,
                    validation_split=0.2,
                    epochs=10, batch_size=30,
                    shuffle=True, verbose=2)

loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"test: loss {loss:.4f}, accuracy {accuracy:.4f}")

guess = np.argmax(model.predict(x_test[:1], verbose=0))
print(f"first test image: read as {guess}, label {y_test[0].argmax()}")
`);
});

test('By hand: unit normal weights everywhere, file order', () => {
  const program = kerasCode(presets.byHand);
  expect(program.match(/RandomNormal\(stddev=1\.0\)/g)).toHaveLength(2);
  expect(program).toContain('Dense(64, activation="relu"');
  expect(program).toContain('learning_rate=0.01');
  expect(program).toContain('epochs=20, batch_size=50');
  expect(program).toContain('shuffle=False');
});

test('Without hidden layers the output layer is all there is', () => {
  expect(kerasCode(presets.single).match(/layers\.Dense/g)).toHaveLength(1);
});

test('Integer labels stay integers and need the sparse loss', () => {
  const program = kerasCode(presets.sparse);
  expect(program).not.toContain('to_categorical');
  expect(program).toContain('loss=keras.losses.SparseCategoricalCrossentropy()');
  expect(program).toContain('label {y_test[0]}');
});

test('From logits the softmax moves from the output layer into the loss', () => {
  const program = kerasCode({ ...presets.byHand, fromLogits: true });
  expect(program).toContain('Dense(10, activation="linear"');
  expect(program).toContain('CategoricalCrossentropy(from_logits=True)');
});

test('The squared error keeps its softmax whatever is said of logits', () => {
  const program = kerasCode({ ...defaultRun, loss: 'meanSquaredError', fromLogits: true });
  expect(program).toContain('Dense(10, activation="softmax"');
  expect(program).toContain('loss=keras.losses.MeanSquaredError()');
});

test('A layer’s own activation and start stand in its line', () => {
  const layers = [{ units: 20, activation: 'tanh', init: 'heNormal' }, { units: 5 }] as const;
  const program = kerasCode({ ...defaultRun, layers, activation: 'softplus' });
  expect(program).toContain('Dense(20, activation="tanh",\n                       kernel_initializer="he_normal")');
  expect(program).toContain('Dense(5, activation="softplus"');
});

test('What the lab trained on and the program does not is said in a comment', () => {
  const note = (run: Partial<TrainingRun>) => /^# .*$/m.exec(kerasCode({ ...defaultRun, ...run }))?.[0];
  expect(note({})).toBeUndefined();
  expect(note({ augment: 'light' })).toContain('every training image was changed a little');
  const both = note({ augment: 'strong', mix: 40_000 });
  expect(both).toContain('changed a little in each epoch and 40000 generated digits were mixed in');
});

test('Without validation rows there is no split', () => {
  expect(kerasCode({ ...defaultRun, split: 0 })).not.toContain('validation_split');
});

test.each([
  ['sgd', 'SGD(learning_rate=0.05)'],
  ['momentum', 'SGD(learning_rate=0.05, momentum=0.9)'],
  ['rmsprop', 'RMSprop(learning_rate=0.05, rho=0.9, epsilon=1e-7)'],
  ['adam', 'Adam(learning_rate=0.05, epsilon=1e-7)'],
  ['adagrad', 'Adagrad(learning_rate=0.05, initial_accumulator_value=0.1, epsilon=1e-7)'],
] as const)('%s is called with the constants that our engines use', (optimizer, call) => {
  expect(kerasCode({ ...defaultRun, optimizer, lr: 0.05 })).toContain(`optimizer=keras.optimizers.${call},`);
});

describe.each(optimizerNames)('With %s', (optimizer) => {
  test('every choice of loss and start gives a program whose brackets close', () => {
    for (const loss of lossNames)
      for (const init of initializerNames) {
        const program = kerasCode({ ...defaultRun, optimizer, loss, init, outputInit: init });
        expect(balanced(program), `${loss}, ${init}`).toBe(true);
        expect(program).not.toContain('undefined');
      }
  });
});
