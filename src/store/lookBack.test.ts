import { beforeEach, describe, expect, test } from 'vitest';
import type { StoreApi } from 'zustand';
import { defaultRun, type TrainingRun } from '../core/run';
import { initialWeights } from '../core/weights';
import { openPlain } from '../engine/plain/plainModel';
import { Trainer } from '../engine/Trainer';
import { bits } from '../engine/testTrainer';
import { toyDataset } from '../engine/toyData';
import { createLab } from './createLab';
import { bytesOf, SNAPSHOT_BYTES } from './keepSnapshot';
import type { KeptRun, LabState } from './LabState';
import { ownBench } from './ownBench';
import { ownReplay, replayStops } from './Replay';

const run: TrainingRun = { ...defaultRun, layers: [{ units: 8 }], epochs: 4, lr: 0.01, engine: 'plain' };
const stroke = [
  [
    [140, 60],
    [140, 220],
  ],
] as const;

let saved: KeptRun | undefined;

async function openLab(patch: Partial<TrainingRun> = {}, rows = 300): Promise<StoreApi<LabState>> {
  const engine = new Trainer({
    load: async ({ name }) => ({ ...toyDataset(rows, 60), name }),
    choose: async () => ({ engine: 'plain', reason: 'asked' }),
    open: () => openPlain,
    distrust: () => {},
    list: async () => [],
  });
  const storage = {
    read: async () => saved,
    write: async (kept: KeptRun) => {
      saved = structuredClone(kept);
    },
    clear: async () => {},
  };
  const lab = createLab(engine, { run: { ...run, ...patch }, storage });
  await lab.getState().load({ name: 'mnist' });
  await lab.getState().reset();
  lab.getState().draw(stroke);
  return lab;
}

const tested = (lab: StoreApi<LabState>) => expect.poll(() => ownBench(lab.getState()).evaluation).toBeDefined();

/** Trains until the first pause. */
async function trainPaused(lab: StoreApi<LabState>, until: 'batch' | 'epoch') {
  const ended = lab.getState().train(until);
  await expect.poll(() => lab.getState().history.phase).toBe('paused');
  return ended;
}

let lab: StoreApi<LabState>;

beforeEach(async () => {
  saved = undefined;
  lab = await openLab();
});

describe("An earlier epoch of the lab's own run", () => {
  test('is the network that a training of so many epochs makes, bit for bit', async () => {
    await lab.getState().train();
    for (const epoch of [3, 1, 2]) {
      const fresh = await openLab({ epochs: epoch });
      await fresh.getState().train();
      lab.getState().seekReplay(epoch);
      expect(bits(await lab.getState().readWeights())).toBe(bits(await fresh.getState().readWeights()));
      expect(lab.getState().history.epochs).toMatchObject(
        fresh.getState().history.epochs.map(({ ms, ...figures }) => figures),
      );
      // The guess on the student's own digit, at once.
      const guess = lab.getState().look?.probabilities;
      await expect.poll(() => fresh.getState().look).toBeDefined();
      fresh.getState().look?.probabilities.forEach((p, digit) => {
        expect(guess?.[digit]).toBeCloseTo(p, 6);
      });
    }
    lab.getState().seekReplay(0);
    expect(bits(await lab.getState().readWeights())).toBe(bits(initialWeights(run)));
    expect(lab.getState()).toMatchObject({ network: { trained: false }, history: { epochs: [], to: 4 } });
  });

  test('is left at the last epoch, and nothing is lost: what is trained next is what it would have been', async () => {
    await lab.getState().train();
    await tested(lab);
    const { history, network, draft, evaluation, snapshots } = lab.getState();
    lab.getState().seekReplay(2);
    expect(lab.getState().replay).toMatchObject({ at: 2, source: { kind: 'own' } });
    lab.getState().seekReplay(4);
    expect(lab.getState()).toMatchObject({ history, network, draft, evaluation, snapshots, replay: undefined });
    lab.getState().seekReplay(0);
    lab.getState().leaveReplay();
    await lab.getState().train();
    const unseen = await openLab();
    await unseen.getState().train();
    await unseen.getState().train();
    expect(bits(await lab.getState().readWeights())).toBe(bits(await unseen.getState().readWeights()));
  });

  test('can be trained on from as a new run, and the old one comes back whole', async () => {
    await lab.getState().train();
    await tested(lab);
    const old = lab.getState();
    const weights = bits(await old.readWeights());
    old.seekReplay(2);
    await lab.getState().change({ epochs: 1 });
    expect(lab.getState().replay).toBeUndefined();
    lab.getState().seekReplay(2);
    await lab.getState().train();
    expect(lab.getState().history.epochs.map(({ epoch }) => epoch)).toEqual([1, 2, 3]);
    expect(lab.getState().history.epochs.slice(0, 2)).toEqual(old.history.epochs.slice(0, 2));
    expect(lab.getState().kept).toMatchObject({ history: old.history, evaluation: old.evaluation, branch: true });
    await lab.getState().restoreKept();
    expect(lab.getState().history).toEqual(old.history);
    expect(bits(await lab.getState().readWeights())).toBe(bits(await lab.getState().snapshots[3].weights));
    expect(bits(await lab.getState().readWeights())).toBe(weights);
    expect(lab.getState().kept).toMatchObject({ history: { epochs: { length: 3 } }, branch: true });
  });

  test('can be trained on from at the very start', async () => {
    await lab.getState().train();
    const { epochs } = lab.getState().history;
    lab.getState().seekReplay(0);
    await lab.getState().train();
    expect(lab.getState().history.epochs).toMatchObject(epochs.map(({ ms, ...figures }) => figures));
    expect(replayStops(ownReplay(lab.getState()) ?? expect.fail())).toEqual([0, 1, 2, 3, 4]);
  });

  test('has a test result once it is measured, there and when the run is saved', async () => {
    await lab.getState().train();
    await tested(lab);
    await lab.getState().train();
    await expect.poll(() => lab.getState().evaluating).toBe(false);
    const own = bits(await lab.getState().readWeights());
    lab.getState().seekReplay(4);
    expect(lab.getState().evaluation).toBeDefined();
    lab.getState().seekReplay(2);
    expect(lab.getState().evaluation).toBeUndefined();
    await lab.getState().evaluate();
    const fresh = await openLab({ epochs: 2 });
    await fresh.getState().train();
    await tested(fresh);
    const then = fresh.getState().evaluation ?? expect.fail();
    const same = { ...then, loss: expect.closeTo(then.loss, 6) };
    expect(lab.getState().evaluation).toEqual(same);
    lab.getState().seekReplay(1);
    lab.getState().seekReplay(2);
    expect(lab.getState().evaluation).toEqual(same);
    lab.getState().leaveReplay();
    expect(bits(await lab.getState().readWeights())).toBe(own);
    const { snapshots } = await lab.getState().record();
    expect(snapshots[1].evaluation).toEqual(same);
  });

  test('is kept over a reload, also of a run that was stopped', async () => {
    await lab.getState().change({ epochs: 500 });
    const training = lab.getState().train();
    await expect.poll(() => lab.getState().history.epochs.length).toBeGreaterThan(2);
    lab.getState().stop();
    await training;
    await expect.poll(() => saved?.snapshots?.length).toBeGreaterThan(2);
    const reloaded = await openLab();
    reloaded.setState({ kept: saved });
    await reloaded.getState().restoreKept();
    reloaded.getState().seekReplay(2);
    lab.getState().seekReplay(2);
    expect(bits(await reloaded.getState().readWeights())).toBe(bits(await lab.getState().readWeights()));
  });

  test('looked at while the test result is on its way, does not lose it', async () => {
    await lab.getState().train();
    lab.getState().seekReplay(1);
    await tested(lab);
    expect(lab.getState().evaluation).toBeUndefined();
    await expect.poll(() => saved?.evaluation).toBeDefined();
    lab.getState().leaveReplay();
    expect(lab.getState().evaluation).toBeDefined();
  });

  test('is saved with the whole run, and is still there afterwards', async () => {
    await lab.getState().train();
    lab.getState().seekReplay(1);
    const recording = await lab.getState().record();
    expect(recording.history.epochs).toHaveLength(4);
    expect(lab.getState()).toMatchObject({ replay: { at: 1 }, history: { epochs: { length: 1 } } });
  });

  test('does not exist before one was trained, nor while it trains', async () => {
    lab.getState().seekReplay(0);
    expect(lab.getState().replay).toBeUndefined();
    const begun = new Promise<void>((resolve) => {
      lab.subscribe(({ history }) => history.phase === 'running' && history.epochs.length > 0 && resolve());
    });
    const training = lab.getState().train();
    await begun;
    lab.getState().seekReplay(0);
    expect(lab.getState().replay).toBeUndefined();
    await training;
  });
});

describe('A paused run', () => {
  test('can be looked back at, and goes on as if nobody had', async () => {
    const looked = trainPaused(lab, 'epoch');
    await expect.poll(() => lab.getState().history.phase).toBe('paused');
    lab.getState().resume('batch');
    await expect.poll(() => lab.getState().history).toMatchObject({ phase: 'paused', batch: 1 });
    const own = ownReplay(lab.getState()) ?? expect.fail();
    expect(replayStops(own)[2]).toBeCloseTo(1 + 1 / lab.getState().history.batches);
    lab.getState().seekReplay(1);
    expect(lab.getState()).toMatchObject({ replay: { at: 1 }, history: { phase: 'idle', batch: 0 } });
    lab.getState().resume('end');
    await looked;
    expect(lab.getState()).toMatchObject({ replay: undefined, history: { epochs: { length: 4 } } });
    const unseen = await openLab();
    await unseen.getState().train();
    expect(bits(await lab.getState().readWeights())).toBe(bits(await unseen.getState().readWeights()));
  });

  test('ends where an earlier epoch is trained on, and is set aside with what it had', async () => {
    const first = trainPaused(lab, 'epoch');
    await expect.poll(() => lab.getState().history.phase).toBe('paused');
    lab.getState().resume('batch');
    await expect.poll(() => lab.getState().history).toMatchObject({ phase: 'paused', batch: 1 });
    lab.getState().seekReplay(0);
    await lab.getState().change({ epochs: 2 });
    lab.getState().seekReplay(0);
    const second = lab.getState().train();
    expect((await first).stopped).toBe(true);
    await second;
    const { history, kept } = lab.getState();
    expect(history).toMatchObject({ phase: 'idle', batch: 0, epochs: { length: 2 } });
    expect(kept?.history).toMatchObject({ phase: 'idle', batch: 1, epochs: { length: 1 } });
  });

  test('stopped while somebody looks back, is stopped when they return', async () => {
    const training = trainPaused(lab, 'epoch');
    await expect.poll(() => lab.getState().history.phase).toBe('paused');
    lab.getState().seekReplay(0);
    lab.getState().stop();
    await training;
    expect(lab.getState()).toMatchObject({ replay: { at: 0 }, history: { epochs: [] } });
    lab.getState().leaveReplay();
    expect(lab.getState().history).toMatchObject({ phase: 'idle', stopped: true, epochs: { length: 1 } });
  });
});

describe('Memory', () => {
  /** Everything that the lab holds of weights, each array once. */
  function heldBytes({ snapshots, kept, replay }: LabState): number {
    const lists = [snapshots, kept?.snapshots, replay?.before.snapshots, replay?.recording.snapshots];
    const all = [...lists.flatMap((list) => list ?? []), ...(kept ? [kept] : [])];
    const buffers = new Set(all.flatMap(({ weights }) => weights.map(({ values }) => values)));
    return [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  test('stays bounded over a run of 200 epochs, and each kept epoch can be gone back to', async () => {
    // 0.84 MB an epoch: 76 of 200 fit.
    const long = await openLab({ layers: [{ units: 264 }], epochs: 200 }, 6);
    await long.getState().train();
    const { snapshots } = long.getState();
    expect(bytesOf(snapshots)).toBeLessThanOrEqual(SNAPSHOT_BYTES);
    expect(snapshots.length).toBeGreaterThan(50);
    expect([snapshots[0].epoch, snapshots.at(-1)?.epoch]).toEqual([1, 200]);
    for (const { epoch, weights } of snapshots.slice(0, -1)) {
      long.getState().seekReplay(epoch);
      expect(long.getState().replay?.at).toBe(epoch);
      expect(await long.getState().readWeights()).toBe(weights);
    }
    expect(heldBytes(long.getState())).toBeLessThanOrEqual(SNAPSHOT_BYTES);
  });

  test('stays bounded over 50 runs that branch from one another: one run is kept beside the present one', async () => {
    await lab.getState().change({ epochs: 2 });
    await lab.getState().train();
    const epochBytes = bytesOf(lab.getState().snapshots.slice(0, 1));
    for (let i = 0; i < 50; i++) {
      lab.getState().seekReplay(i % 2);
      if (i % 5 === 4) await lab.getState().change({ seed: 10 + i });
      await lab.getState().train();
    }
    const { snapshots, kept, replay } = lab.getState();
    expect(replay).toBeUndefined();
    const epochs = snapshots.length + (kept?.snapshots?.length ?? 0) + 1;
    expect(heldBytes(lab.getState())).toBeLessThanOrEqual(epochs * epochBytes);
    expect(epochs).toBeLessThan(20);
  });
});
