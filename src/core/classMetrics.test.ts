import { expect, test } from 'vitest';
import { classMetrics } from './classMetrics';
import { confusionCounts } from './confusion';
import { createRandom } from './random';

test('Three classes worked out by hand', () => {
  const metrics = classMetrics([
    [8, 2, 0],
    [1, 5, 4],
    [1, 0, 9],
  ]);
  expect(metrics.map(({ support }) => support)).toEqual([10, 10, 10]);
  // columns sum to 10, 7 and 13
  expect(metrics.map(({ precision }) => precision)).toEqual([0.8, 5 / 7, 9 / 13]);
  expect(metrics.map(({ recall }) => recall)).toEqual([0.8, 0.5, 0.9]);
  // 16/20, 10/17, 18/23
  expect(metrics.map(({ f1 }) => f1)).toEqual([0.8, 10 / 17, 18 / 23]);
});

test('A class that is never read, or not there, has no share of nothing', () => {
  const [never, always, absent] = classMetrics([
    [0, 3, 0],
    [0, 2, 0],
    [0, 0, 0],
  ]);
  expect(never).toEqual({ support: 3, precision: undefined, recall: 0, f1: 0 });
  expect(always).toEqual({ support: 2, precision: 0.4, recall: 1, f1: 4 / 7 });
  expect(absent).toEqual({ support: 0, precision: undefined, recall: undefined, f1: undefined });
});

test('Counting image by image comes to the same, for guesses at random', () => {
  const random = createRandom(5);
  const labels = Array.from({ length: 2000 }, () => random.below(10));
  const guesses = labels.map((label) => (random.next() < 0.7 ? label : random.below(10)));
  const metrics = classMetrics(confusionCounts(labels, guesses));
  for (let digit = 0; digit < 10; digit++) {
    const truePositive = labels.filter((label, i) => label === digit && guesses[i] === digit).length;
    const falsePositive = labels.filter((label, i) => label !== digit && guesses[i] === digit).length;
    const falseNegative = labels.filter((label, i) => label === digit && guesses[i] !== digit).length;
    const precision = truePositive / (truePositive + falsePositive);
    const recall = truePositive / (truePositive + falseNegative);
    expect(metrics[digit].precision).toBeCloseTo(precision, 12);
    expect(metrics[digit].recall).toBeCloseTo(recall, 12);
    expect(metrics[digit].f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
    expect(metrics[digit].support).toBe(truePositive + falseNegative);
  }
});
