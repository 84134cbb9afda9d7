import { PIXELS } from '../core/network';
import type { TrainingRun } from '../core/run';
import { splitRows } from '../core/split';
import type { DatasetName, Digits } from '../data/Dataset';
import { trainingSeed } from '../data/strokes/generateDataset';
import { generateDigits } from '../data/strokes/generateDigits';
import type { Gate } from './gate';

/** Whether a run gets new training digits in every epoch. */
export function wantsFresh(run: TrainingRun, data: DatasetName): boolean {
  return run.fresh && data === 'strokes';
}

/** Digits of one's own, to be overwritten epoch by epoch. */
export function copyDigits({ images, labels }: Digits): Digits {
  return { images: images.slice(), labels: labels.slice() };
}

/**
 * Draws the training digits of an epoch (0-based) into `digits`; the validation rows stay. Epoch 0 has those of the
 * data set already. Ends early when the gate is stopped.
 */
export async function drawFresh(
  digits: Digits,
  run: TrainingRun,
  epoch: number,
  gate: Gate,
  onShare: (share: number) => void,
): Promise<void> {
  const { train } = splitRows(digits.labels.length, run.split);
  const abort = new AbortController();
  const onProgress = (rows: number) => {
    onShare(rows / train);
    if (gate.stopped) abort.abort();
  };
  try {
    const fresh = await generateDigits(train, trainingSeed(run.dataSeed, epoch), onProgress, abort.signal);
    digits.images.set(fresh.images.subarray(0, train * PIXELS));
    digits.labels.set(fresh.labels);
  } catch (error) {
    if (!gate.stopped) throw error;
  }
}
