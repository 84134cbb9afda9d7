import { beforeEach, describe, expect, test } from 'vitest';
import type { StoreApi } from 'zustand';
import { LabError } from '../core/errors';
import { presets } from '../core/presets';
import { defaultRun, type TrainingRun } from '../core/run';
import { openPlain } from '../engine/plain/plainModel';
import { Trainer } from '../engine/Trainer';
import { toyDataset } from '../engine/toyData';
import { createLab } from './createLab';
import type { KeptRun, LabState } from './LabState';

const run: TrainingRun = { ...defaultRun, layers: [{ units: 8 }], epochs: 2, lr: 0.01, engine: 'plain' };
const stroke = [
  [
    [140, 60],
    [140, 220],
  ],
] as const;

let saved: KeptRun | undefined;
let lab: StoreApi<LabState>;

function engine(): Trainer {
  return new Trainer({
    load: async (source) => ({ ...toyDataset(300, 60), name: source.name }),
    choose: async () => ({ engine: 'plain', reason: 'asked' }),
    open: () => openPlain,
    distrust: () => {},
    list: async () => [{ id: 'plain', available: true }],
  });
}

beforeEach(async () => {
  saved = undefined;
  lab = createLab(engine(), {
    run,
    storage: {
      read: async () => saved,
      write: async (kept) => {
        saved = structuredClone(kept);
      },
      clear: async () => {},
    },
  });
  await lab.getState().load({ name: 'mnist' });
  await lab.getState().reset();
});

describe('Training', () => {
  test('fills the history, evaluates at the end, and keeps the run', async () => {
    await lab.getState().train();
    await expect.poll(() => lab.getState().evaluation).toBeDefined();
    const { history, network, choice, evaluation } = lab.getState();
    expect(history.epochs).toHaveLength(2);
    expect(history.phase).toBe('idle');
    expect(network?.trained).toBe(true);
    expect(choice).toEqual({ engine: 'plain', reason: 'asked' });
    expect(evaluation?.guesses).toHaveLength(60);
    await expect.poll(() => saved?.evaluation).toBeDefined();
    expect(saved?.history.epochs).toEqual(history.epochs);
  });

  test('goes on for more epochs when nothing changed', async () => {
    await lab.getState().train();
    await lab.getState().change({ epochs: 3 });
    await lab.getState().train();
    expect(lab.getState().history.epochs.map((epoch) => epoch.epoch)).toEqual([1, 2, 3, 4, 5]);
  });

  test('pressed before the digits are there, starts with them', async () => {
    let resolve = () => {};
    const promise = new Promise<void>((done) => {
      resolve = done;
    });
    const late = createLab(
      new Trainer({
        load: async () => {
          await promise;
          return toyDataset(300, 60);
        },
        choose: async () => ({ engine: 'plain', reason: 'asked' }),
        open: () => openPlain,
        distrust: () => {},
        list: async () => [],
      }),
      { run },
    );
    void late.getState().followData();
    const training = late.getState().train();
    await expect.poll(() => late.getState().waiting).toBe(true);
    expect(late.getState().history.phase).toBe('idle');
    await expect(late.getState().train()).rejects.toMatchObject({ name: 'Busy' });
    resolve();
    expect((await training).epochs).toHaveLength(2);
    expect(late.getState().waiting).toBe(false);
  });

  test('stopped before the digits are there, never starts', async () => {
    const late = createLab(
      new Trainer({
        load: () => new Promise(() => {}),
        choose: async () => ({ engine: 'plain', reason: 'asked' }),
        open: () => openPlain,
        distrust: () => {},
        list: async () => [],
      }),
      { run },
    );
    void late.getState().followData();
    const training = late.getState().train();
    await expect.poll(() => late.getState().waiting).toBe(true);
    late.getState().stop();
    expect(await training).toEqual({ epochs: [], stopped: true });
    expect(late.getState()).toMatchObject({ waiting: false, history: { phase: 'idle' } });
  });

  test('stopped at once, ends at once', async () => {
    await lab.getState().change({ epochs: 50 });
    const training = lab.getState().train();
    lab.getState().stop();
    expect((await training).stopped).toBe(true);
    expect(lab.getState().history.epochs.length).toBeLessThan(50);
  });

  test('falls back on generated digits where MNIST is missing, and says so', async () => {
    const fallen = createLab(
      new Trainer({
        load: async (source) => {
          if (source.name === 'mnist') throw new LabError('DataMissing', { data: 'mnist' });
          return { ...toyDataset(300, 60), name: source.name };
        },
        choose: async () => ({ engine: 'plain', reason: 'asked' }),
        open: () => openPlain,
        distrust: () => {},
        list: async () => [],
      }),
      { run },
    );
    await fallen.getState().train();
    expect(fallen.getState()).toMatchObject({ mnistAbsent: true, history: { data: 'strokes' } });
    expect(fallen.getState().data).toMatchObject({ status: 'ready', info: { name: 'strokes' } });
    await fallen.getState().change({ data: 'mnist' });
    await expect.poll(() => fallen.getState().data).toMatchObject({ status: 'absent', name: 'mnist' });
    await expect(fallen.getState().train()).rejects.toMatchObject({ name: 'DataMissing' });
  });

  test('a second press never starts a second run', async () => {
    const first = lab.getState().train();
    await expect(lab.getState().train()).rejects.toMatchObject({ name: 'Busy' });
    await first;
    expect(lab.getState().fault).toBeUndefined();
    expect(lab.getState().history.epochs).toHaveLength(2);
  });

  test('a change and a press right after it train the changed network', async () => {
    await lab.getState().train();
    void lab.getState().change({ layers: [{ units: 5 }] });
    await lab.getState().train();
    const { network, history, kept } = lab.getState();
    expect(network?.run.layers).toEqual([{ units: 5 }]);
    expect(history.epochs).toHaveLength(2);
    expect(kept?.run.layers).toEqual([{ units: 8 }]);
    await lab.getState().restoreKept();
    expect(lab.getState().network?.run.layers).toEqual([{ units: 8 }]);
    expect(lab.getState().kept?.run.layers).toEqual([{ units: 5 }]);
  });

  test('a loss that is not a number becomes a fault, and the lab stays usable', async () => {
    await lab
      .getState()
      .change({ lr: 10, optimizer: 'sgd', fromLogits: true, activation: 'linear', init: 'unitNormal' });
    await lab.getState().change({ layers: [{ units: 512 }, { units: 512 }, { units: 512 }] });
    await lab
      .getState()
      .train()
      .catch(() => {});
    expect(lab.getState().fault).toMatchObject({ name: 'NaNLoss' });
    expect(lab.getState().history.phase).toBe('idle');
    await lab.getState().change(run);
    await lab.getState().train();
    expect(lab.getState().fault).toBeUndefined();
  });
});

describe('Settings', () => {
  test('a trained network is set aside by a change, and comes back with its curves when the change is undone', async () => {
    await lab.getState().train();
    const { history } = lab.getState();
    await lab.getState().change({ lr: 0.1 });
    expect(lab.getState().history.epochs).toHaveLength(0);
    expect(lab.getState().network?.trained).toBe(false);
    expect(lab.getState().kept?.run.lr).toBe(0.01);
    await lab.getState().change({ lr: 0.01 });
    expect(lab.getState().network?.trained).toBe(true);
    expect(lab.getState().history.epochs).toEqual(history.epochs);
    expect(lab.getState().kept).toBeUndefined();
  });

  test('changes during a run wait for the next start', async () => {
    await lab.getState().change({ epochs: 30 });
    const running = lab.getState().train();
    await expect.poll(() => lab.getState().history.phase, { interval: 1 }).toBe('running');
    await lab.getState().change({ layers: [{ units: 3 }], epochs: 2 });
    expect(lab.getState().network?.run.layers).toEqual([{ units: 8 }]);
    await running;
    expect(lab.getState().history.epochs).toHaveLength(30);
    await lab.getState().train();
    expect(lab.getState().network?.run.layers).toEqual([{ units: 3 }]);
    expect(lab.getState().history.epochs).toHaveLength(2);
  });

  test('a network brought back brings its digits back', async () => {
    await lab.getState().followData();
    await lab.getState().train();
    await lab.getState().change({ data: 'strokes', size: 3000 });
    await expect.poll(() => lab.getState().data).toMatchObject({ info: { name: 'strokes' } });
    await lab.getState().restoreKept();
    expect(lab.getState().draft.data).toBe('auto');
    expect(lab.getState().data).toMatchObject({ status: 'ready', info: { name: 'mnist' } });
  });

  test('a preset sets everything but where it runs', async () => {
    await lab.getState().choosePreset('byHand');
    const { seeds, ...byHand } = presets.byHand;
    expect(lab.getState().draft).toEqual({ ...byHand, engine: 'plain' });
    expect(lab.getState().preset).toBe('byHand');
    await lab.getState().change({ lr: 0.02 });
    expect(lab.getState().preset).toBeUndefined();
  });
});

describe('The bench', () => {
  test('a drawing is looked at, undone and cleared', async () => {
    lab.getState().draw(stroke);
    await expect.poll(() => lab.getState().look?.probabilities.length).toBe(10);
    lab.getState().draw([...stroke, [[30, 30]]]);
    lab.getState().undo();
    expect(lab.getState().strokes).toEqual(stroke);
    lab.getState().clear();
    expect(lab.getState().pixels).toBeUndefined();
    await expect.poll(() => lab.getState().look).toBeUndefined();
  });

  test('a test image takes the place of the drawing', async () => {
    await lab.getState().showTestImage(3);
    const { subject, pixels } = lab.getState();
    const { images, labels } = toyDataset(300, 60).test;
    expect(subject).toEqual({ kind: 'image', data: 'mnist', row: 3, label: labels[3] });
    expect(pixels?.[100]).toBeCloseTo(images[3 * 784 + 100] / 255, 6);
  });

  test('the guess follows the newest weights while the network trains', async () => {
    await lab.getState().showTestImage(0);
    await expect.poll(() => lab.getState().look).toBeDefined();
    const before = lab.getState().look?.probabilities;
    await lab.getState().train();
    await expect.poll(() => [...(lab.getState().look?.probabilities ?? [])]).not.toEqual([...(before ?? [])]);
  });
});
