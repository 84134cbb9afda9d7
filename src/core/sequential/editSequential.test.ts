import { expect, test } from 'vitest';
import { changeLayer, insertLayer, removeLayer } from './editSequential';
import { readSequential } from './readSequential';
import { lectureModel, listModel } from './SequentialModel';
import { summaryText } from './summaryText';
import { codeForms, writeSequential } from './writeSequential';

const commented = {
  add: writeSequential(lectureModel, 'add').replace(/(?<=Flatten.*\n)/, '# the first hidden layer\n'),
  list: writeSequential(listModel, 'list').replace('Dense(64', 'Dense(  64'),
};
const added = { units: 7, activation: 'tanh', init: 'heNormal' } as const;

test.each(codeForms)('A layer is changed, put in and taken out where it stands (%s)', (form) => {
  const before = readSequential(commented[form]);
  const model = before.model ?? [];
  expect(model).toHaveLength(3);
  const changed = changeLayer(commented[form], before.places[1], added);
  expect(readSequential(changed).model).toEqual(model.with(1, added));
  const inserted = insertLayer(commented[form], before.places[1], added);
  expect(readSequential(inserted).model).toEqual(model.toSpliced(1, 0, added));
  const removed = removeLayer(inserted, readSequential(inserted).places[1]);
  expect(removed).toBe(commented[form]);
  const first = removeLayer(commented[form], before.places[0]);
  expect(readSequential(first).model).toEqual(model.slice(1));
});

test('What was typed by hand stays', () => {
  const read = readSequential(commented.add);
  expect(changeLayer(commented.add, read.places[1], added)).toContain('# the first hidden layer');
  const list = readSequential(commented.list);
  expect(insertLayer(commented.list, list.places[2], added)).toContain('Dense(  64');
});

test('A list that goes on with add can be edited on both sides of the seam', () => {
  const code = `net = Sequential([Flatten(input_shape=(28, 28)), Dense(64)])
net.add(Dense(32))
net.add(Dense(10, activation='softmax'))`;
  const { places } = readSequential(code);
  const units = (text: string) => readSequential(text).model?.map((layer) => layer.units);
  expect(units(removeLayer(code, places[0]))).toEqual([32, 10]);
  expect(units(removeLayer(code, places[1]))).toEqual([64, 10]);
  expect(units(insertLayer(code, places[1], added))).toEqual([64, 7, 32, 10]);
  expect(units(insertLayer(code, places[0], added))).toEqual([7, 64, 32, 10]);
});

test('The summary is that of Keras 2, letter by letter', () => {
  expect(summaryText(lectureModel)).toBe(`Model: "sequential"
_________________________________________________________________
Layer (type)                 Output Shape              Param #   
=================================================================
flatten (Flatten)            (None, 784)               0         
_________________________________________________________________
dense (Dense)                (None, 64)                50240     
_________________________________________________________________
dense_1 (Dense)              (None, 32)                2080      
_________________________________________________________________
dense_2 (Dense)              (None, 10)                330       
=================================================================
Total params: 52,650
Trainable params: 52,650
Non-trainable params: 0
_________________________________________________________________`);
});
