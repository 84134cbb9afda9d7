import { argMax, confusionCounts, type Evaluation } from '../core/confusion';
import { isStuck, sampleLoss, softmax } from '../core/losses';
import { CLASSES, PIXELS } from '../core/network';
import type { TrainingRun } from '../core/run';
import type { Digits } from '../data/Dataset';
import { yieldToMessages } from '../data/yieldToMessages';
import type { Model } from './Model';

/** Images a model is shown at once, unless it asks for more: enough to be quick, few enough to stay responsive. */
const CHUNK = 500;
/** Rows of the model's own digits at once. */
const KEPT_CHUNK = 2000;

/**
 * Loss and accuracy of a model on rows [from, to) of `digits`, with every guess.
 * `onShare` hears how much is done, 0…1; `goOn` is asked between chunks and ends the work early.
 */
export async function evaluateModel(
  model: Model,
  run: TrainingRun,
  digits: Digits,
  [from, to]: readonly [number, number],
  onShare?: (share: number) => void,
  goOn: () => boolean = () => true,
): Promise<Evaluation> {
  const kept = model.kept?.digits === digits ? model.kept : undefined;
  const chunk = kept ? KEPT_CHUNK : (model.pace?.images ?? CHUNK);
  const guesses = new Uint8Array(to - from);
  const labels = digits.labels.subarray(from, to);
  const probabilities = new Float64Array(CLASSES);
  const stuck = new Array<number>(CLASSES).fill(0);
  let loss = 0;
  let correct = 0;
  let done = 0;
  while (done < guesses.length && goOn()) {
    const count = Math.min(chunk, guesses.length - done);
    const logits = kept
      ? await kept.logits(from + done, count)
      : await model.logits(bytesOf(digits, from + done, count));
    for (let i = 0; i < count; i++, done++) {
      softmax(logits, i * CLASSES, CLASSES, probabilities);
      loss += sampleLoss(run.loss, run.fromLogits, logits, i * CLASSES, probabilities, labels[done]);
      guesses[done] = argMax(logits, i * CLASSES, CLASSES);
      if (guesses[done] === labels[done]) correct++;
      if (isStuck(run.loss, run.fromLogits, probabilities[labels[done]])) stuck[labels[done]]++;
    }
    onShare?.(done / guesses.length);
    await yieldToMessages();
  }
  return { loss: loss / done, accuracy: correct / done, confusion: confusionCounts(labels, guesses), guesses, stuck };
}

/** Rows of a set, as they lie. */
function bytesOf({ images }: Digits, row: number, count: number): Uint8Array {
  return images.subarray(row * PIXELS, (row + count) * PIXELS);
}
