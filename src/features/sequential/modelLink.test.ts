import { expect, test } from 'vitest';
import { lectureModel, listModel, type SequentialModel } from '../../core/sequential/SequentialModel';
import { linkedModel, modelLink } from './modelLink';

const output = { units: 10, activation: 'softmax', init: 'heUniform' } as const;
const models: readonly SequentialModel[] = [
  lectureModel,
  listModel,
  [output],
  [{ units: 5, activation: 'linear', init: 'unitNormal' }, output],
];

test('A link brings the same model back', () => {
  expect(modelLink(lectureModel)).toBe('64,32');
  expect(modelLink([output])).toBe(';heUniform');
  for (const model of models) expect(linkedModel(modelLink(model))).toEqual(model);
});

test('A link that makes no sense means no model', () => {
  for (const text of ['0', '64,x', '64:softmax', '64;none', '1,1,1,1,1,1,1,1,1']) {
    expect(linkedModel(text), text).toBeUndefined();
  }
});
