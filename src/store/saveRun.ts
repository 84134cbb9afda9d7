import { atRest } from '../core/progress';
import type { Weights } from '../core/weights';
import type { Snapshot } from '../data/recording/Recording';
import type { LabParts } from './LabParts';

/** Of a run that has ended the epochs are kept too, unless they take more than this. */
const MOST_BYTES = 16e6;

/** Keeps the run as it stands for after a reload. */
export async function saveRun({ engine, storage, get, set }: LabParts, weights?: Weights): Promise<void> {
  const { network, history, evaluation, snapshots } = get();
  if (!storage || !network) return;
  try {
    const { run } = network;
    const epochs = weights === undefined && bytesOf(snapshots) <= MOST_BYTES && { snapshots };
    await storage.write({
      run,
      history: atRest(history),
      evaluation,
      weights: weights ?? (await engine.weights()),
      ...epochs,
    });
  } catch (error) {
    set({ fault: { name: 'NotSaved', details: { message: error instanceof Error ? error.message : '' } } });
  }
}

function bytesOf(snapshots: readonly Snapshot[]): number {
  const tensors = snapshots.flatMap(({ weights }) => weights);
  return tensors.reduce((sum, { values }) => sum + values.byteLength, 0);
}
