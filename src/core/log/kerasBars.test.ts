import { expect, test } from 'vitest';
import { kerasBars } from './kerasBars';

const size = { trainRows: 48_000, validationRows: 12_000, to: 10 };
const first = { epoch: 1, loss: 0.3584, accuracy: 0.8971, valLoss: 0.193, valAccuracy: 0.9465, ms: 5000 };

test('A finished epoch is a full bar, as TensorFlow 2.0 leaves it', () => {
  expect(kerasBars([first], size)).toBe(
    [
      'Train on 48000 samples, validate on 12000 samples',
      'Epoch 1/10',
      '48000/48000 [==============================] - 5s 104us/sample - loss: 0.3584 - accuracy: 0.8971 - val_loss: 0.1930 - val_accuracy: 0.9465',
    ].join('\n'),
  );
});

test('The epoch under way has a point at its head, its time left, and no validation yet', () => {
  const running = { loss: 0.5, accuracy: 0.75 };
  const line = (rows: number) =>
    kerasBars([first], size, { rows, running, samplesPerSecond: 12_000 }).split('\n').at(-1);
  expect(line(14_400)).toBe('14400/48000 [========>.....................] - ETA: 2s - loss: 0.5000 - accuracy: 0.7500');
  expect(line(30)).toBe('   30/48000 [..............................] - ETA: 3s - loss: 0.5000 - accuracy: 0.7500');
  expect(line(48_000)).toBe(
    '48000/48000 [==============================] - 4s 83us/sample - loss: 0.5000 - accuracy: 0.7500',
  );
});

test('An epoch is announced before its first batch, and none after the last', () => {
  const waiting = { rows: 0, running: undefined, samplesPerSecond: 0 };
  expect(kerasBars([], size, waiting)).toBe('Train on 48000 samples, validate on 12000 samples\nEpoch 1/10');
  const over = { rows: 48_000, running: { loss: 1, accuracy: 1 }, samplesPerSecond: 1 };
  expect(kerasBars([first], { ...size, to: 1 }, over).split('\n')).toHaveLength(3);
});

test('Long waits are written with minutes and hours', () => {
  const eta = (samplesPerSecond: number) =>
    /ETA: (\S+)/.exec(kerasBars([], size, { rows: 30, running: first, samplesPerSecond }))?.[1];
  expect(eta(500)).toBe('1:35');
  expect(eta(10)).toBe('1:19:57');
});
