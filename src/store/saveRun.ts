import { atRest } from '../core/progress';
import type { Weights } from '../core/weights';
import { thinOut } from './keepSnapshot';
import type { LabParts } from './LabParts';
import { ownBench } from './ownBench';

/** Of a run that has ended the epochs are kept too, thinned out to this. */
const MOST_BYTES = 16e6;

/** Keeps the run as it stands for after a reload. */
export async function saveRun({ engine, storage, get, set }: LabParts, weights?: Weights): Promise<void> {
  const { network, history, evaluation, snapshots } = ownBench(get());
  if (!storage || !network) return;
  try {
    const { run } = network;
    const epochs = weights === undefined && { snapshots: thinOut(snapshots, MOST_BYTES) };
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
