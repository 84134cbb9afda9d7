import { atRest } from '../core/progress';
import type { Weights } from '../core/weights';
import type { LabParts } from './LabParts';

/** Keeps the run as it stands for after a reload. */
export async function saveRun({ engine, storage, get, set }: LabParts, weights?: Weights): Promise<void> {
  const { network, history, evaluation } = get();
  if (!storage || !network) return;
  try {
    const { run } = network;
    await storage.write({ run, history: atRest(history), evaluation, weights: weights ?? (await engine.weights()) });
  } catch (error) {
    set({ fault: { name: 'NotSaved', details: { message: error instanceof Error ? error.message : '' } } });
  }
}
