import { expect, test } from 'vitest';
import { batchLosses, crossEntropy, printedLoss } from './batchLosses';

/** Rows whose label 3 has these probabilities. */
const rows = (truths: readonly number[]) =>
  truths.flatMap((truth) => Array.from({ length: 10 }, (_, digit) => (digit === 3 ? truth : (1 - truth) / 9)));
const labels = (count: number) => new Uint8Array(count).fill(3);

test('Ten thousand images make 312 batches of 32 and a last one of 16', () => {
  const batches = batchLosses(rows(new Array(10_000).fill(0.5)), labels(10_000), 32);
  expect(batches).toHaveLength(313);
  expect(batches[311]).toMatchObject({ from: 9952, to: 9984 });
  expect(batches[312]).toMatchObject({ from: 9984, to: 10_000 });
  expect(batches[312].loss).toBeCloseTo(Math.log(2), 10);
});

test('The last running mean is the mean over images, not over batches', () => {
  const truths = [0.5, 0.25, 0.9];
  const batches = batchLosses(rows(truths), labels(3), 2);
  const [a, b, c] = truths.map((truth) => -Math.log(truth));
  expect(batches.map(({ loss }) => loss)).toEqual([(a + b) / 2, c]);
  expect(batches[1].running).toBeCloseTo((a + b + c) / 3, 12);
  expect(batches[1].running).not.toBeCloseTo(((a + b) / 2 + c) / 2, 3);
});

test('A probability is clipped at both ends, as in Keras', () => {
  expect(crossEntropy(rows([0]), 0, 3)).toBeCloseTo(16.118, 3);
  expect(crossEntropy(rows([1]), 0, 3)).toBeCloseTo(1e-7, 12);
});

test('TensorFlow 2.0 prints the mean of the last batch and the whole set, whatever their sizes', () => {
  const batches = batchLosses(rows([0.5, 0.25, 0.9]), labels(3), 2);
  const [a, b, c] = [0.5, 0.25, 0.9].map((truth) => -Math.log(truth));
  expect(printedLoss(batches)).toBeCloseTo((c + (a + b + c) / 3) / 2, 12);
  // The slide's 0.0502 beside its 0.1003: the last 16 images cost next to nothing.
  const slide = [{ from: 9984, to: 10_000, loss: 0.0001, running: 0.10032350613603194 }];
  expect(printedLoss(slide).toFixed(4)).toBe('0.0502');
});
