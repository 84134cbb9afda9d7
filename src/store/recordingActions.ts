import { LabError } from '../core/errors';
import { atRest } from '../core/progress';
import type { Recording, Snapshot } from '../data/recording/Recording';
import type { LabParts } from './LabParts';
import type { LabState } from './LabState';

/** A recording is not kept waiting longer for test results, ms; the oldest epochs go without. */
const MEASURING_MS = 10_000;

/** Making recordings of the lab's own runs. */
export function recordingActions(parts: LabParts): Pick<LabState, 'record'> {
  const { get, set, inOrder, refreshLook } = parts;

  async function recordNow(): Promise<Recording> {
    const { history, network, snapshots, replay, waiting } = get();
    if (replay) return replay.recording;
    if (history.phase !== 'idle' || waiting) throw new LabError('Busy');
    if (!network || snapshots.length === 0 || history.epochs.length === 0) throw new LabError('NothingToRecord');
    set({ recorded: 0 });
    try {
      await measure(parts);
    } finally {
      set({ recorded: undefined });
      refreshLook();
    }
    return { run: network.run, history: atRest(history), snapshots: get().snapshots };
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
      if (whole && evaluation?.data === data) keepEvaluation(parts, { ...snapshot, evaluation });
      else {
        await engine.setWeights(snapshot.weights, snapshot.epoch);
        const tested = await engine.evaluate(data, 'test').catch(() => undefined);
        // Digits that were given by hand are gone after a reload.
        if (!tested) break;
        keepEvaluation(parts, { ...snapshot, evaluation: { ...tested, data } });
      }
      set({ recorded: (i + 1) / todo.length });
    }
  } finally {
    await engine.setWeights(present, history.epochs.length);
  }
}

function keepEvaluation({ get, set }: LabParts, measured: Snapshot): void {
  set({ snapshots: get().snapshots.map((snapshot) => (snapshot.epoch === measured.epoch ? measured : snapshot)) });
}
