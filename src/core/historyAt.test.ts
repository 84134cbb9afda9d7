import { expect, test } from 'vitest';
import { historyAt } from './historyAt';
import { emptyHistory, type History, position } from './progress';

const epochs = [1, 2, 3].map((epoch) => ({ epoch, loss: 1 / epoch, accuracy: 0.9, ms: 10 }));
const trace = [0.5, 1, 1.5, 2, 2.5, 3, 3.2].map((at) => ({ at, loss: 1, accuracy: 0.5 }));
const running = { loss: 0.2, accuracy: 0.95 };
const stopped: History = { ...emptyHistory, epochs, trace, to: 5, batches: 10, batch: 2, running, stopped: true };

test('An epoch of a history shows what was known when it ended', () => {
  const second = historyAt(stopped, 2);
  expect(second.epochs).toEqual(epochs.slice(0, 2));
  expect(second.trace.map(({ at }) => at)).toEqual([0.5, 1, 1.5, 2]);
  expect(second).toMatchObject({ to: 5, batch: 0, running: undefined, stopped: false });
  expect(position(second)).toBe(2);
});

test('Before the first epoch there is nothing yet, and the last one knows how the run ended', () => {
  expect(historyAt(stopped, 0)).toMatchObject({ epochs: [], trace: [], stopped: false });
  expect(historyAt(stopped, 3)).toMatchObject({ stopped: true, batch: 0 });
});
