import { expect, test } from 'vitest';
import { batchLosses } from '../../core/batchLosses';
import { argMax } from '../../core/confusion';
import { defaultRun, type TrainingRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { datasetInfo } from '../../data/datasetInfo';
import { openPlain } from '../../engine/plain/plainModel';
import { trace } from '../../engine/plain/trace';
import { Trainer } from '../../engine/Trainer';
import { toyDataset } from '../../engine/toyData';
import { readTestSet } from './readTestSet';

const run: TrainingRun = { ...defaultRun, layers: [{ units: 8 }], engine: 'plain' };
const data = { ...toyDataset(60, 1037), name: 'mnist' as const };

test('A network evaluates and predicts every test image, and both agree', async () => {
  const engine = new Trainer({
    load: async () => data,
    choose: async () => ({ engine: 'plain', reason: 'asked' }),
    open: () => openPlain,
    distrust: () => {},
    list: async () => [],
  });
  await engine.load({ name: 'mnist' });
  const weights = initialWeights({ ...run, init: 'heNormal', seed: 5 });
  const { images, labels, loss, accuracy, probabilities } = await readTestSet(engine, datasetInfo(data), run, weights);
  expect(labels).toEqual(data.test.labels);
  expect(images.every((grey, at) => grey === data.test.images[at])).toBe(true);
  for (const row of [0, 499, 500, 1036]) {
    const image = Float32Array.from(images.subarray(row * 784, (row + 1) * 784), (grey) => grey / 255);
    trace(run, weights, image)[1].forEach((expected, digit) => {
      expect(probabilities[row * 10 + digit]).toBeCloseTo(expected, 5);
    });
  }
  expect(batchLosses(probabilities, labels, 32).at(-1)?.running).toBeCloseTo(loss, 5);
  const right = labels.filter((label, row) => argMax(probabilities.subarray(row * 10, row * 10 + 10)) === label).length;
  expect(right / labels.length).toBeCloseTo(accuracy, 10);
});
