import { argMax, confusionCounts, type Evaluation } from '../core/confusion';
import { isStuck, sampleLoss, softmax } from '../core/losses';
import { CLASSES, PIXELS } from '../core/network';
import type { TrainingRun } from '../core/run';
import type { Digits } from '../data/Dataset';
import { yieldToMessages } from '../data/yieldToMessages';
import type { Model, Scores } from './Model';

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
  const stuckOf = new Array<number>(CLASSES).fill(0);
  let loss = 0;
  let correct = 0;
  let done = 0;
  while (done < guesses.length && goOn()) {
    const count = Math.min(chunk, guesses.length - done);
    const scores = kept ? await kept.score(from + done, count) : await score(model, run, digits, from + done, count);
    loss += scores.loss;
    guesses.set(scores.guesses, done);
    for (let i = 0; i < count; i++, done++) {
      if (guesses[done] === labels[done]) correct++;
      stuckOf[labels[done]] += scores.stuck[i];
    }
    onShare?.(done / guesses.length);
    await yieldToMessages();
  }
  const confusion = confusionCounts(labels, guesses);
  return { loss: loss / done, accuracy: correct / done, confusion, guesses, stuck: stuckOf };
}

/** Scores of rows whose images the model has to be shown. */
async function score(
  model: Model,
  run: TrainingRun,
  { images, labels }: Digits,
  from: number,
  count: number,
): Promise<Scores> {
  const logits = await model.logits(images.subarray(from * PIXELS, (from + count) * PIXELS));
  const guesses = new Uint8Array(count);
  const stuck = new Uint8Array(count);
  const probabilities = new Float64Array(CLASSES);
  let loss = 0;
  for (let i = 0; i < count; i++) {
    const label = labels[from + i];
    softmax(logits, i * CLASSES, CLASSES, probabilities);
    loss += sampleLoss(run.loss, run.fromLogits, logits, i * CLASSES, probabilities, label);
    guesses[i] = argMax(logits, i * CLASSES, CLASSES);
    stuck[i] = isStuck(run.loss, run.fromLogits, probabilities[label]) ? 1 : 0;
  }
  return { loss, guesses, stuck };
}
