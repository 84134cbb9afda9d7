import { beforeEach, expect, test } from 'vitest';
import type { StoreApi } from 'zustand';
import { LabError } from '../../core/errors';
import { defaultRun, type TrainingRun } from '../../core/run';
import type { DataSource } from '../../data/Dataset';
import { openPlain } from '../../engine/plain/plainModel';
import { trace } from '../../engine/plain/trace';
import { Trainer } from '../../engine/Trainer';
import { toyDataset } from '../../engine/toyData';
import type { CourseSource } from './CourseParts';
import type { CourseState } from './CourseState';
import { createCourse } from './createCourse';
import { networkOf } from './networkOf';

const run: TrainingRun = { ...defaultRun, layers: [{ units: 8 }], epochs: 3, lr: 0.01, engine: 'plain' };
const wild: TrainingRun = { ...run, init: 'unitNormal', outputInit: 'unitNormal', shuffle: false, layers: [] };

let asked: DataSource[];
let source: CourseSource | undefined;
let mnist: boolean;
let course: StoreApi<CourseState>;

function engine(): Trainer {
  return new Trainer({
    load: async (wanted) => {
      asked.push(wanted);
      if (wanted.name === 'mnist' && !mnist) throw new LabError('DataMissing', { data: 'mnist' });
      return { ...toyDataset(300, 60), name: wanted.name };
    },
    choose: async () => ({ engine: 'plain', reason: 'asked' }),
    open: () => openPlain,
    distrust: () => {},
    list: async () => [{ id: 'plain', available: true }],
  });
}

beforeEach(() => {
  asked = [];
  source = undefined;
  mnist = true;
  course = createCourse(engine, { source: () => source });
});

test('Digits are loaded once, when first needed', async () => {
  expect(course.getState().data.status).toBe('unopened');
  await Promise.all([course.getState().open(), course.getState().samples('train', [0, 5])]);
  expect(asked).toEqual([{ name: 'mnist' }]);
  const { images, labels } = await course.getState().samples('test', [3]);
  expect(images).toHaveLength(784);
  expect(labels).toHaveLength(1);
});

test('Without MNIST generated digits stand in; asked for by the link, they come first', async () => {
  mnist = false;
  expect((await course.getState().open()).name).toBe('strokes');
  expect(asked.map(({ name }) => name)).toEqual(['mnist', 'strokes']);

  source = { name: 'strokes', size: 3000, dataSeed: 1 };
  asked = [];
  await createCourse(engine, { source: () => source })
    .getState()
    .open();
  expect(asked).toEqual([source]);
});

test('MNIST asked for and missing is a fault, and can be tried again', async () => {
  mnist = false;
  source = { name: 'mnist' };
  await expect(course.getState().open()).rejects.toMatchObject({ name: 'DataMissing' });
  expect(course.getState().data).toMatchObject({ status: 'failed', fault: { name: 'DataMissing' } });
  mnist = true;
  await course.getState().open();
  expect(course.getState().data.status).toBe('ready');
});

test('Epoch by epoch is the same training as in one go', async () => {
  const { status, history, epochs, weights } = await course.getState().train('a', run, { keepWeights: true });
  expect(status).toBe('done');
  expect(epochs).toHaveLength(3);
  expect(history).toMatchObject({ phase: 'idle', to: 3, stopped: false });
  const whole = engine();
  await whole.load({ name: 'mnist' });
  await whole.reset(run);
  const result = await whole.train('mnist', () => {});
  expect(history.epochs.map(({ ms, ...figures }) => figures)).toEqual(
    result.epochs.map(({ ms, ...figures }) => figures),
  );
  expect(weights?.[0].values).toEqual((await whole.weights())[0].values);
  expect(epochs[2].weights?.[0].values).toEqual(weights?.[0].values);
  expect(epochs[0].weights?.[0].values).not.toEqual(weights?.[0].values);
});

test('An evaluation counts the samples that the clip leaves without gradient', async () => {
  const { epochs, run: trained } = await course.getState().train('a', wild, {
    keepWeights: true,
    evaluateTraining: true,
    to: 1,
  });
  const [{ evaluation, weights }] = epochs;
  const { train } = toyDataset(300, 60);
  const stuck = new Array(10).fill(0);
  for (let row = 0; row < 240; row++) {
    const image = Float32Array.from(train.images.subarray(row * 784, (row + 1) * 784), (grey) => grey / 255);
    const truth = weights ? trace(trained, weights, image)[0][train.labels[row]] : Number.NaN;
    if (truth < 1e-7) stuck[train.labels[row]]++;
  }
  expect(stuck.some((count) => count > 0)).toBe(true);
  expect(evaluation?.stuck).toEqual(stuck);
  expect(evaluation?.guesses).toHaveLength(240);

  const fromLogits = await course
    .getState()
    .train('b', { ...wild, fromLogits: true }, { evaluateTraining: true, to: 1 });
  expect(fromLogits.epochs[0].evaluation?.stuck).toEqual(new Array(10).fill(0));
});

test('A run that starts stops the one at work; its results stay', async () => {
  const long = course.getState().train('long', { ...run, epochs: 1000 });
  await expect.poll(() => course.getState().runs.long.history.epochs.length).toBeGreaterThan(0);
  const next = await course.getState().train('next', run, { to: 1 });
  expect((await long).status).toBe('stopped');
  expect(next.status).toBe('done');
  const { history, epochs } = course.getState().runs.long;
  expect(history.epochs.length).toBeGreaterThan(0);
  expect(epochs).toHaveLength(history.epochs.length);
});

test('Runs wait for their turn and can be taken out of the row', async () => {
  const all = course.getState().trainAll([
    { key: 'a', run, to: 1 },
    { key: 'b', run, to: 1 },
    { key: 'c', run: { ...run, seed: 2 }, to: 1 },
  ]);
  expect(course.getState().runs.c.status).toBe('waiting');
  course.getState().stop('b');
  await all;
  const statuses = Object.entries(course.getState().runs).map(([key, { status }]) => `${key} ${status}`);
  expect(statuses).toEqual(['a done', 'b stopped', 'c done']);
});

test('A run pauses, shows its weights, goes on and stops', async () => {
  const { train, pause, resume, stop, weightsOf } = course.getState();
  const training = train('a', { ...run, epochs: 1000 });
  await expect.poll(() => course.getState().runs.a.status).toBe('running');
  pause('a');
  await expect.poll(() => course.getState().runs.a.status).toBe('paused');
  const still = await weightsOf('a');
  expect(still).toHaveLength(4);
  resume('a');
  await expect.poll(() => course.getState().runs.a.status).toBe('running');
  stop('a');
  expect((await training).status).toBe('stopped');
});

test('A loss that is not a number is told, and the next run starts as ever', async () => {
  const { status, fault } = await course.getState().train('a', { ...run, optimizer: 'sgd', lr: 1e30 });
  expect([status, fault?.name]).toEqual(['failed', 'NaNLoss']);
  expect((await course.getState().train('b', run, { to: 1 })).status).toBe('done');
});

test('A network answers as the engine does, after the engine has gone on to another', async () => {
  const { weights } = await course.getState().train('a', run, { to: 1 });
  await course.getState().train('b', { ...run, seed: 9 }, { to: 1 });
  const image = Float32Array.from({ length: 784 }, (_, index) => (index % 5) / 5);
  const expected = await course.getState().borrow(async (borrowed) => {
    await borrowed.reset(run);
    if (weights) await borrowed.setWeights(weights);
    return borrowed.predict(image);
  });
  expect(weights && networkOf(run, weights).predict(image)).toEqual(expected);
});
