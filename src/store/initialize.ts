import { emptyHistory } from '../core/progress';
import type { TrainingRun } from '../core/run';
import type { Snapshot } from '../data/recording/Recording';
import { faultOf } from './faultOf';
import type { LabParts } from './LabParts';
import type { KeptRun } from './LabState';
import { presetOf } from './presetOf';

/** Builds the untrained network of a run. */
export async function initialize({ engine, set, refreshLook }: LabParts, run: TrainingRun): Promise<void> {
  set({ network: { run, trained: false }, history: emptyHistory, ...nothing });
  try {
    await engine.reset(run);
    refreshLook();
  } catch (error) {
    set({ fault: faultOf(error) });
  }
}

const nothing = { evaluation: undefined, snapshots: [], fault: undefined } as const;

/**
 * Keeps a trained network, so that a change of mind costs nothing.
 * @param branch whether what comes in its place has grown from one of its epochs, or it from one of theirs
 */
export async function setAside({ engine, get, set }: LabParts, branch = false): Promise<void> {
  const { network, history, evaluation, snapshots } = get();
  const untrained = history.epochs.length === 0 && history.batch === 0;
  if (!network?.trained || untrained || history.phase !== 'idle') return;
  // It counts as untrained from here on: two quick changes must not keep it twice.
  set({ network: { ...network, trained: false } });
  const weights = await engine.weights();
  set({ kept: { run: network.run, history, evaluation, snapshots, weights, ...(branch && { branch }) } });
}

/** Changes places: the kept network back on the bench, the present one set aside if it is trained. */
export async function restore(parts: LabParts, kept: KeptRun): Promise<void> {
  parts.set({ kept: undefined });
  await setAside(parts, kept.branch);
  await putBack(parts, kept);
}

async function putBack({ engine, get, set, refreshLook }: LabParts, kept: KeptRun): Promise<void> {
  const { run, history, weights, evaluation } = kept;
  const draft = { ...run, engine: get().draft.engine, epochs: get().draft.epochs };
  const snapshots = kept.snapshots ?? lastEpoch(kept);
  set({ draft, preset: presetOf(draft), network: { run, trained: true }, history, evaluation, snapshots });
  try {
    await engine.reset(run);
    await engine.setWeights(weights, history.epochs.length);
    refreshLook();
  } catch (error) {
    set({ fault: faultOf(error) });
  }
}

/** After a reload only the last epoch is known, if the run had just ended one. */
function lastEpoch({ history, weights }: KeptRun): readonly Snapshot[] {
  const epoch = history.epochs.length;
  return epoch > 0 && history.batch === 0 ? [{ epoch, weights }] : [];
}
