import { beforeEach, expect, test } from 'vitest';
import type { StoreApi } from 'zustand';
import { defaultRun, type TrainingRun } from '../../core/run';
import { openPlain } from '../../engine/plain/plainModel';
import { Trainer } from '../../engine/Trainer';
import { bits } from '../../engine/testTrainer';
import { toyDataset } from '../../engine/toyData';
import { createLab } from '../createLab';
import type { LabState } from '../LabState';
import { createRace } from './createRace';
import { createRuns } from './createRuns';
import { keepLabRuns } from './keepLabRuns';
import { createMemoryShelf } from './RunShelf';
import type { RunsState } from './RunsState';

const run: TrainingRun = { ...defaultRun, layers: [{ units: 8 }], epochs: 2, lr: 0.01, engine: 'plain' };

function engine(): Trainer {
  return new Trainer({
    load: async (source) => ({ ...toyDataset(300, 60), name: source.name }),
    choose: async () => ({ engine: 'plain', reason: 'asked' }),
    open: () => openPlain,
    distrust: () => {},
    list: async () => [],
  });
}

let lab: StoreApi<LabState>;
let runs: StoreApi<RunsState>;
const entries = () => runs.getState().entries;

beforeEach(async () => {
  lab = createLab(engine(), { run });
  runs = createRuns(createMemoryShelf());
  keepLabRuns(lab, runs);
  await lab.getState().load({ name: 'mnist' });
  await lab.getState().reset();
});

test('Every training of the lab becomes an entry with its very figures, weights and test result', async () => {
  await lab.getState().train();
  const weights = await lab.getState().readWeights();
  await expect.poll(() => entries()[0]?.test).toBeDefined();
  const [entry] = entries();
  expect(entry.history.epochs).toEqual(lab.getState().history.epochs);
  expect(entry.test?.accuracy).toBe(lab.getState().evaluation?.accuracy);
  const kept = await runs.getState().weightsOf(entry.id);
  expect(bits(kept?.weights ?? [])).toBe(bits(weights));
  await lab.getState().reset();
  await lab.getState().train();
  await expect.poll(() => entries().length).toBe(2);
});

test('Trained on, it stays one entry; a stop within its first epoch makes none', async () => {
  await lab.getState().train();
  await lab.getState().train();
  await expect.poll(() => entries()[0]?.history.epochs.length).toBe(4);
  expect(entries()).toHaveLength(1);
  await lab.getState().change({ seed: 2, epochs: 400 });
  const leave = lab.subscribe(({ history }) => history.phase === 'running' && lab.getState().stop());
  await lab.getState().train();
  leave();
  await runs.getState().open();
  expect(entries()).toHaveLength(1);
});

test('A recording on the bench is not taken for a run; trained on from an earlier epoch it is a new one', async () => {
  await lab.getState().train();
  const recording = await lab.getState().record();
  await lab.getState().openReplay(recording, { kind: 'file', name: 'a' }, 1);
  await runs.getState().open();
  expect(entries()).toHaveLength(1);
  await lab.getState().train();
  await expect.poll(() => entries().length).toBe(2);
  expect(entries()[0].history.epochs.slice(0, 1)).toEqual(recording.history.epochs.slice(0, 1));
});

test('Two runs raced from the same seed end with the curves that the lab gives them, and in the list', async () => {
  const race = createRace(engine, runs);
  await lab.getState().train();
  const slow = { ...run, lr: 0.001 };
  const order: string[] = [];
  race.subscribe(({ lanes }) => {
    const now = lanes.map(({ history }) => history.epochs.length).join();
    if (order.at(-1) !== now) order.push(now);
  });
  await race.getState().start([run, slow]);
  // In turns, an epoch each.
  expect(order).toEqual(['0,0', '1,0', '1,1', '2,1', '2,2']);
  const { status, lanes } = race.getState();
  expect(status).toBe('ended');
  const figures = (epochs: LabState['history']['epochs']) => epochs.map(({ ms, ...rest }) => rest);
  expect(figures(lanes[0].history.epochs)).toEqual(figures(lab.getState().history.epochs));
  expect(lanes.map(({ id }) => entries().find((entry) => entry.id === id)?.run.lr)).toEqual([0.01, 0.001]);
  expect(entries()).toHaveLength(3);
  expect(entries().filter(({ test: result }) => result)).toHaveLength(3);
});

test('A race that is stopped keeps what has at least one epoch', async () => {
  const race = createRace(engine, runs);
  const long = { ...run, epochs: 500 };
  const leave = race.subscribe(({ lanes, stopped }) => {
    if (lanes[0]?.history.epochs.length === 2 && !stopped) race.getState().stop();
  });
  await race.getState().start([long, long]);
  leave();
  expect(race.getState()).toMatchObject({ status: 'ended', stopped: true });
  expect(entries().map(({ history }) => history.stopped)).toEqual([true, true]);
  expect(entries()[0].history.epochs.length).toBeLessThan(5);
});
