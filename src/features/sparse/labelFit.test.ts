import '@tensorflow/tfjs-backend-cpu';
import { cast, oneHot, setBackend, type Tensor, tensor, zeros } from '@tensorflow/tfjs-core';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import { expect, test } from 'vitest';
import { accepts, labelForms, lossNames, shapeErrors, shapeOf, shapeText } from './labelFit';

const output = [30, 10];

test('Each loss takes one kind of labels and refuses the other', () => {
  const fits = lossNames.map((loss) => labelForms.map((form) => accepts(loss, shapeOf(form, 30, 10), output)));
  expect(fits).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('Shapes are written as Python writes them', () => {
  expect(shapeText([30, 10])).toBe('(30, 10)');
  expect(shapeText([30])).toBe('(30,)');
});

test('A refusal names both shapes; a fit has none', () => {
  expect(shapeErrors('sparse_categorical_crossentropy', [30], output)).toBeUndefined();
  const errors = shapeErrors('sparse_categorical_crossentropy', [30, 10], output);
  expect(errors?.keras).toContain('target.shape=(30, 10), output.shape=(30, 10)');
  expect(errors?.tfjs).toContain('each example has shape [1]');
  expect(shapeErrors('categorical_crossentropy', [30], output)?.tfjs).toContain('(tensor shape [30,1])');
});

/** What TensorFlow.js itself says of a batch of labels. */
async function said(loss: string, labels: Tensor): Promise<string> {
  await setBackend('cpu');
  const model = sequential({ layers: [layers.dense({ units: 10, activation: 'softmax', inputShape: [784] })] });
  model.compile({ optimizer: 'adam', loss });
  return model.fit(zeros([30, 784]), labels, { epochs: 1, verbose: 0 }).then(
    () => 'no error',
    (error: Error) => `Error: ${error.message}`,
  );
}

test('The refusals of TensorFlow.js are its own', async () => {
  const digits = Array.from({ length: 30 }, (_, n) => n % 10);
  const rows = cast(oneHot(tensor(digits, [30], 'int32'), 10), 'float32');
  const column = tensor(digits, [30, 1]);
  expect(await said('categoricalCrossentropy', rows)).toBe('no error');
  expect(await said('sparseCategoricalCrossentropy', column)).toBe('no error');
  expect(await said('categoricalCrossentropy', column)).toBe(
    shapeErrors('categorical_crossentropy', [30], output)?.tfjs,
  );
  expect(await said('sparseCategoricalCrossentropy', rows)).toBe(
    shapeErrors('sparse_categorical_crossentropy', [30, 10], output)?.tfjs,
  );
});
