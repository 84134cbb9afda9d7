import { beforeEach, describe, expect, test } from 'vitest';
import type { StoreApi } from 'zustand';
import { defaultRun, type TrainingRun } from '../core/run';
import { initialWeights } from '../core/weights';
import { decodeRecording } from '../data/recording/decodeRecording';
import { encodeRecording } from '../data/recording/encodeRecording';
import type { Recording } from '../data/recording/Recording';
import { openPlain } from '../engine/plain/plainModel';
import { Trainer } from '../engine/Trainer';
import { bits } from '../engine/testTrainer';
import { toyDataset } from '../engine/toyData';
import { createLab } from './createLab';
import type { LabState } from './LabState';

const run: TrainingRun = { ...defaultRun, layers: [{ units: 8 }], epochs: 3, lr: 0.01, engine: 'plain' };
const source = { kind: 'file', name: 'a.mlprun' } as const;
const stroke = [
  [
    [140, 60],
    [140, 220],
  ],
] as const;

function openLab(digits = true): StoreApi<LabState> {
  const engine = new Trainer({
    load: async ({ name }) => (digits ? { ...toyDataset(300, 60), name } : new Promise(() => {})),
    choose: async () => ({ engine: 'plain', reason: 'asked' }),
    open: () => openPlain,
    distrust: () => {},
    list: async () => [],
  });
  return createLab(engine, { run });
}

/** Starts a training and comes back while it runs, however short it is. */
async function beginTraining(store: StoreApi<LabState>) {
  const begun = new Promise<void>((resolve) => {
    store.subscribe(({ history }) => history.phase === 'running' && resolve());
  });
  const ended = store.getState().train();
  await begun;
  return { ended };
}

let lab: StoreApi<LabState>;
let recording: Recording;

beforeEach(async () => {
  lab = openLab();
  await lab.getState().load({ name: 'mnist' });
  await lab.getState().reset();
  lab.getState().draw(stroke);
  await lab.getState().train();
  recording = await lab.getState().record();
});

describe('A recording', () => {
  test('has the weights, the figures and a test result of every epoch', async () => {
    expect(recording.run).toEqual(run);
    expect(recording.history.epochs).toHaveLength(3);
    expect(recording.snapshots.map(({ epoch }) => epoch)).toEqual([1, 2, 3]);
    const repeated = openLab();
    await repeated.getState().load({ name: 'mnist' });
    for (const { epoch, weights, evaluation } of recording.snapshots) {
      await repeated.getState().change({ epochs: epoch });
      await repeated.getState().reset();
      await repeated.getState().train();
      expect(bits(await repeated.getState().readWeights())).toBe(bits(weights));
      await expect.poll(() => repeated.getState().evaluation).toEqual(evaluation);
    }
  });

  test('is made without leaving a trace: what is trained next is what it would have been', async () => {
    await lab.getState().train();
    const unrecorded = openLab();
    await unrecorded.getState().load({ name: 'mnist' });
    await unrecorded.getState().train();
    await unrecorded.getState().train();
    expect(lab.getState().history.epochs.map(({ loss }) => loss)).toEqual(
      unrecorded.getState().history.epochs.map(({ loss }) => loss),
    );
  });

  test('cannot be made of nothing, nor in the middle of a run', async () => {
    await lab.getState().reset();
    await expect(lab.getState().record()).rejects.toMatchObject({ name: 'NothingToRecord' });
    const training = await beginTraining(lab);
    await expect(lab.getState().record()).rejects.toMatchObject({ name: 'Busy' });
    await training.ended;
  });

  test('has the whole epochs of a run that was stopped', async () => {
    await lab.getState().change({ epochs: 500, lr: 0.001 });
    const training = lab.getState().train();
    await expect.poll(() => lab.getState().history.epochs.length).toBeGreaterThan(1);
    lab.getState().stop();
    await training;
    const stopped = await lab.getState().record();
    expect(stopped.snapshots.at(-1)?.epoch).toBe(stopped.history.epochs.length);
    await lab.getState().openReplay(stopped, source, 2);
    expect(lab.getState().history.epochs).toHaveLength(2);
  });
});

describe('A replay', () => {
  test('shows each epoch as it was recorded, where there are neither digits nor a trained network', async () => {
    const bare = openLab(false);
    const file = await decodeRecording(await encodeRecording(recording), 'a.mlprun');
    bare.getState().draw(stroke);
    await bare.getState().openReplay(file, source);
    expect(bits(await bare.getState().readWeights())).toBe(bits(initialWeights(run)));
    for (const { epoch, weights, evaluation } of recording.snapshots) {
      bare.getState().seekReplay(epoch);
      const { history, network, evaluation: shown } = bare.getState();
      expect(history.epochs).toEqual(recording.history.epochs.slice(0, epoch));
      expect(history.to).toBe(3);
      expect(network).toEqual({ run, trained: true });
      expect(shown).toEqual(evaluation);
      expect(bits(await bare.getState().readWeights())).toBe(bits(weights));
    }
  });

  test('reads the digit on the bench as the network did then', async () => {
    const engine = lab.getState().look?.probabilities;
    await lab.getState().openReplay(recording, source);
    const untrained = lab.getState().look?.probabilities;
    lab.getState().seekReplay(3);
    await expect.poll(() => lab.getState().look?.probabilities).not.toEqual(untrained);
    lab.getState().look?.probabilities.forEach((p, digit) => {
      expect(p).toBeCloseTo(engine?.[digit] ?? -1, 6);
    });
  });

  test('gives back what was there, optimizer and all', async () => {
    const { history, network, draft, evaluation } = lab.getState();
    await lab.getState().openReplay({ ...recording, run: { ...run, seed: 9 } }, source, 1);
    expect(lab.getState().draft.seed).toBe(9);
    lab.getState().leaveReplay();
    expect(lab.getState()).toMatchObject({ history, network, draft, replay: undefined });
    expect(lab.getState().evaluation).toEqual(evaluation);
    await lab.getState().train();
    const unplayed = openLab();
    await unplayed.getState().load({ name: 'mnist' });
    await unplayed.getState().train();
    await unplayed.getState().train();
    const losses = unplayed.getState().history.epochs.map(({ loss }) => loss);
    expect(lab.getState().history.epochs.map(({ loss }) => loss)).toEqual(losses);
  });

  test('can be trained on from any epoch, and the network before it is set aside', async () => {
    await lab.getState().openReplay({ ...recording, run: { ...run, lr: 0.02 } }, source, 2);
    await lab.getState().train('end');
    const { history, network, kept, replay } = lab.getState();
    expect(replay).toBeUndefined();
    expect(history.epochs.map(({ epoch }) => epoch)).toEqual([1, 2, 3, 4, 5]);
    expect(history.epochs.slice(0, 2)).toEqual(recording.history.epochs.slice(0, 2));
    expect(network?.run.lr).toBe(0.02);
    expect(kept?.run.lr).toBe(0.01);
    expect((await lab.getState().record()).snapshots.map(({ epoch }) => epoch)).toEqual([1, 2, 3, 4, 5]);
  });

  test('ends where a setting is changed: the change is made to the recorded settings', async () => {
    await lab.getState().openReplay({ ...recording, run: { ...run, lr: 0.02 } }, source, 2);
    await lab.getState().change({ batch: 40 });
    const { draft, replay, network, kept } = lab.getState();
    expect(draft).toMatchObject({ lr: 0.02, batch: 40 });
    expect([replay, network?.trained, kept?.run.lr]).toEqual([undefined, false, 0.01]);
  });

  test('goes to the nearest epoch that was kept, and from the end to the start again', async () => {
    const thin = { ...recording, snapshots: recording.snapshots.filter(({ epoch }) => epoch !== 2) };
    await lab.getState().openReplay(thin, source);
    lab.getState().seekReplay(2.6);
    expect(lab.getState().replay?.at).toBe(3);
    lab.getState().playReplay(true);
    expect(lab.getState().replay).toMatchObject({ at: 0, playing: true });
  });

  test('is refused while a network trains', async () => {
    const training = await beginTraining(lab);
    await expect(lab.getState().openReplay(recording, source)).rejects.toMatchObject({ name: 'Busy' });
    await training.ended;
  });
});
