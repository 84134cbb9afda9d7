import { expect, test } from 'vitest';
import { type EpochRecord, emptyHistory } from '../progress';
import { defaultRun } from '../run';
import { historyCsv } from './historyCsv';
import { historyDict, historyPython } from './historyDict';
import { historyJson } from './historyJson';
import { kerasLog } from './kerasLog';
import { lectureLog } from './lectureLog';

const first: EpochRecord = {
  epoch: 1,
  loss: 0.35839866661117414,
  accuracy: 0.89710414,
  valLoss: 0.192979598979,
  valAccuracy: 0.9465,
  ms: 2400,
};
const bare: EpochRecord = { epoch: 1, loss: 0.00012, accuracy: 1, ms: 400 };
const sizes = { trainRows: 48000, validationRows: 12000, to: 10 };

test('the Keras log is what fit prints with verbose=2', () => {
  expect(kerasLog([first], sizes)).toBe(
    [
      'Train on 48000 samples, validate on 12000 samples',
      'Epoch 1/10',
      '48000/48000 - 2s - loss: 0.3584 - accuracy: 0.8971 - val_loss: 0.1930 - val_accuracy: 0.9465',
    ].join('\n'),
  );
});

test('the Keras log without validation leaves its figures out and writes tiny numbers as powers', () => {
  expect(kerasLog([bare], { trainRows: 60000, validationRows: 0, to: 1 })).toBe(
    'Train on 60000 samples\nEpoch 1/1\n60000/60000 - 0s - loss: 1.2000e-04 - accuracy: 1.0000',
  );
});

test('the Keras log names the sizes before the first epoch ends', () => {
  expect(kerasLog([], sizes)).toBe('Train on 48000 samples, validate on 12000 samples');
});

test('the lecture log is the line of the hand-written loop', () => {
  const record = { epoch: 1, loss: 8.371, accuracy: 0.4753, valLoss: 8.418, valAccuracy: 0.4723, ms: 1 };
  expect(lectureLog([record, { ...record, epoch: 12 }])).toBe(
    'epoch=  1, train_loss=8.3710, train_acc=0.4753, val_loss=8.4180, val_acc=0.4723\n' +
      'epoch= 12, train_loss=8.3710, train_acc=0.4753, val_loss=8.4180, val_acc=0.4723',
  );
  expect(lectureLog([bare])).toBe('epoch=  1, train_loss=0.0001, train_acc=1.0000');
});

test('the history dict has four lists, two without validation', () => {
  expect(historyDict([first])).toEqual({
    loss: [0.35839866661117414],
    accuracy: [0.89710414],
    val_loss: [0.192979598979],
    val_accuracy: [0.9465],
  });
  expect(Object.keys(historyDict([bare]))).toEqual(['loss', 'accuracy']);
});

test('the history dict reads as Python', () => {
  expect(historyPython(historyDict([first]))).toBe(
    "{'loss': [0.35839866661117414],\n 'accuracy': [0.89710414],\n 'val_loss': [0.192979598979],\n 'val_accuracy': [0.9465]}",
  );
  expect(historyPython({ loss: [0.00001, Number.NaN, Infinity], accuracy: [1, 0] })).toBe(
    "{'loss': [1e-05, nan, inf],\n 'accuracy': [1.0, 0.0]}",
  );
});

test('the CSV has a row an epoch and empty cells for what was not measured', () => {
  expect(historyCsv([first, { ...bare, epoch: 2 }], 'strokes')).toBe(
    'epoch,loss,accuracy,val_loss,val_accuracy,ms,data\n' +
      '1,0.35839866661117414,0.89710414,0.192979598979,0.9465,2400,strokes\n' +
      '2,0.00012,1,,,400,strokes\n',
  );
});

test('the JSON holds the run and its history', () => {
  const parsed: unknown = JSON.parse(historyJson(defaultRun, { ...emptyHistory, engine: 'plain', epochs: [first] }));
  expect(parsed).toEqual({
    run: defaultRun,
    engine: 'plain',
    history: historyDict([first]),
    epochMs: [2400],
  });
});
