import { LabError } from '../core/errors';
import { atRest } from '../core/progress';
import type { Recording } from '../data/recording/Recording';
import { keepEvaluation } from './keepEvaluation';
import type { LabParts } from './LabParts';
import type { LabState } from './LabState';
import { ownBench } from './ownBench';
import { giveBack } from './replayActions';

/** A recording is not kept waiting longer for test results, ms; the oldest epochs go without. */
const MEASURING_MS = 10_000;

/** Making recordings of the lab's own runs. */
export function recordingActions(parts: LabParts): Pick<LabState, 'record'> {
  const { get, set, inOrder, refreshLook } = parts;

  async function recordNow(): Promise<Recording> {
    const { replay, waiting } = get();
    if (replay && replay.source.kind !== 'own') return replay.recording;
    const { history, network, snapshots } = ownBench(get());
    if (history.phase !== 'idle' || waiting) throw new LabError('Busy');
    if (!network || snapshots.length === 0 || history.epochs.length === 0) throw new LabError('NothingToRecord');
    giveBack(parts);
    set({ recorded: 0 });
    try {
      await measure(parts);
    } finally {
      set({ recorded: undefined });
      refreshLook();
    }
    const recording = { run: network.run, history: atRest(history), snapshots: get().snapshots };
    // Back to the epoch that was looked at.
    if (replay) get().seekReplay(replay.at);
    return recording;
  }

  return { record: () => inOrder(recordNow) };
}

/** Evaluates the kept epochs that have not been, from the last one backwards; afterwards the engine is as it was. */
async function measure(parts: LabParts): Promise<void> {
  const { engine, get, set } = parts;
  const { history, evaluation } = get();
  const { data } = history;
  const digits =
    data &&
    (await get()
      .bring(data)
      .then(
        () => true,
        () => false,
      ));
  const todo = get()
    .snapshots.filter((snapshot) => snapshot.epoch > 0 && !snapshot.evaluation)
    .reverse();
  if (!digits || !todo.length) return;
  const present = await engine.weights();
  const begun = performance.now();
  try {
    for (const [i, snapshot] of todo.entries()) {
      if (performance.now() - begun > MEASURING_MS) break;
      const whole = snapshot.epoch === history.epochs.length && history.batch === 0;
      if (whole && evaluation?.data === data) keepEvaluation(parts, snapshot.epoch, evaluation);
      else {
        await engine.setWeights(snapshot.weights, snapshot.epoch);
        const tested = await engine.evaluate(data, 'test').catch(() => undefined);
        // Digits that were given by hand are gone after a reload.
        if (!tested) break;
        keepEvaluation(parts, snapshot.epoch, { ...tested, data });
      }
      set({ recorded: (i + 1) / todo.length });
    }
  } finally {
    await engine.setWeights(present, history.epochs.length);
  }
}
