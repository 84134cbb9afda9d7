import { expect, test } from 'vitest';
import { defaultRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { survey } from '../../engine/plain/survey';
import { randomDigits } from '../../engine/randomDigits';
import { histogramCsv, histogramJson, rowsOf } from './histogramRows';

const run = { ...defaultRun, layers: [{ units: 6 }] };
const steps = survey(run, initialWeights(run), randomDigits(9, 1));
let step = steps.next();
while (!step.done) step = steps.next();
const epochs = [{ epoch: 3, survey: step.value }];

test('The table has a line for each kind and layer', () => {
  expect(rowsOf(epochs[0]).map(({ epoch, layer, kind, tally }) => [epoch, layer, kind, tally.total])).toEqual([
    [3, 0, 'weights', 4710],
    [3, 0, 'activations', 54],
    [3, 0, 'gradients', 4710],
    [3, 1, 'weights', 70],
    [3, 1, 'activations', 90],
    [3, 1, 'gradients', 70],
  ]);
});

test('The counts of the CSV add up to all numbers, and its bins follow each other', () => {
  const [head, ...lines] = histogramCsv(epochs).trim().split('\n');
  expect(head).toBe('epoch,layer,kind,from,to,count');
  const sums = new Map<string, number>();
  for (const line of lines) {
    const [epoch, layer, kind, from, to, count] = line.split(',');
    expect(epoch).toBe('3');
    if (from !== '0') expect(Number(to), line).toBeGreaterThan(Number(from));
    sums.set(`${layer} ${kind}`, (sums.get(`${layer} ${kind}`) ?? 0) + Number(count));
  }
  expect(Object.fromEntries(sums)).toEqual({
    'dense weights': 4710,
    'dense activations': 54,
    'dense gradients': 4710,
    'dense_1 weights': 70,
    'dense_1 activations': 90,
    'dense_1 gradients': 70,
  });
});

test('The JSON can be read again and says the same', () => {
  const [{ epoch, images, layers }] = JSON.parse(histogramJson(epochs));
  expect([epoch, images, layers.length]).toEqual([3, 9, 6]);
  const [weights] = layers;
  const inBins = weights.bins.reduce((sum: number, [, , count]: number[]) => sum + count, 0);
  expect(inBins + weights.zeros + weights.broken).toBe(weights.total);
});
