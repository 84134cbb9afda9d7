import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { emptyHistory, type History } from '../../core/progress';
import { counterLine } from './counterLine';

/** Shows which sentence is said with what. */
const t = ((key: string, values: object = {}) =>
  [key.replace('train.', ''), ...Object.values(values)].join(' ')) as unknown as TFunction;

const epoch = { epoch: 1, loss: 0.4, accuracy: 0.9, ms: 2400 };
const running: History = { ...emptyHistory, phase: 'running', to: 10, batches: 1600, batch: 960, secondsLeft: 12.4 };

test('before a run it says what will be trained', () => {
  expect(counterLine(t, emptyHistory, 10, 48000, false)).toBe('ready 48,000 10');
  expect(counterLine(t, emptyHistory, 10, undefined, false)).toBe('readyUnknown 10');
});

test('during a run it says where it is and how long it takes', () => {
  expect(counterLine(t, running, 10, 48000, false)).toBe('batchOf 960 1,600 · left seconds 13');
  expect(counterLine(t, running, 10, 48000, true)).toBe('left seconds 13');
  expect(counterLine(t, { ...running, phase: 'paused' }, 10, 48000, false)).toBe('batchOf 960 1,600 · paused');
  expect(counterLine(t, { ...running, batches: 0 }, 10, 48000, false)).toBe('preparing');
  expect(counterLine(t, { ...running, evaluating: 0.42 }, 10, 48000, false)).toBe('evaluating 42%');
});

test('after a run it says how long it took or where it was stopped', () => {
  const done: History = { ...emptyHistory, epochs: [epoch, { ...epoch, epoch: 2 }], to: 2, batches: 1600 };
  expect(counterLine(t, done, 10, 48000, false)).toBe('done seconds 4.8 · perEpoch seconds 2.4');
  expect(counterLine(t, { ...done, stopped: true, batch: 600 }, 10, 48000, false)).toBe('stoppedIn 3 600');
  expect(counterLine(t, { ...done, stopped: true }, 10, 48000, false)).toBe('stoppedAfter 2');
});

test('long times are told in minutes and hours', () => {
  const left = (secondsLeft: number) => counterLine(t, { ...running, secondsLeft }, 10, 48000, true);
  expect(left(125)).toBe('left minutes 2 5');
  expect(left(7322)).toBe('left hours 2 2');
});
