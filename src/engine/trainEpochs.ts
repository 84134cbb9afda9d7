import { LabError } from '../core/errors';
import type { EpochRecord, TrainingEvent } from '../core/progress';
import type { TrainingRun } from '../core/run';
import { epochOrder } from '../core/split';
import { yieldToMessages } from '../data/yieldToMessages';
import { evaluateModel } from './evaluateModel';
import type { Gate } from './gate';
import type { Model, Sums } from './Model';
import { createPace, type Pace } from './pace';
import { addSums, meanOf, noSums, totalOf } from './sums';
import type { TrainingDigits } from './TrainingDigits';

/** What one stretch of training needs. */
export interface Training {
  readonly model: Model;
  readonly run: TrainingRun;
  readonly rows: TrainingDigits;
  readonly gate: Gate;
  /** Epochs done before, and epochs done when it ends. */
  readonly from: number;
  readonly to: number;
  readonly onEvent: (event: TrainingEvent) => void;
  /** After every finished epoch. */
  readonly onEpoch: (record: EpochRecord) => Promise<void>;
}

/** Milliseconds between two progress events. */
const REPORT_MS = 100;

/**
 * Trains epoch after epoch until `to` or until the gate is stopped; returns the finished epochs.
 * Semantics are Keras's: validation rows are the last ones, the last batch of an epoch may be short.
 * @throws LabError NaNLoss
 */
export async function trainEpochs(training: Training): Promise<readonly EpochRecord[]> {
  const { gate, onEvent, onEpoch } = training;
  const pace = createPace(training.model.pace);
  const records: EpochRecord[] = [];
  for (let epoch = training.from; epoch < training.to && !gate.stopped; epoch++) {
    await prepare(training, epoch);
    if (gate.stopped) break;
    const { sums, ms } = await trainEpoch(training, epoch, pace, records);
    if (gate.stopped) break;
    const record = await epochRecord(training, epoch, sums, ms);
    if (!record) break;
    records.push(record);
    onEvent({ type: 'epoch', record });
    await onEpoch(record);
    if (gate.until === 'epoch' && epoch + 1 < training.to) gate.close();
  }
  return records;
}

/** Makes the training rows those of an epoch, telling the page how far it is; stands still where training would. */
async function prepare(training: Training, epoch: number): Promise<void> {
  const { model, rows, gate, onEvent } = training;
  let told = -Infinity;
  const changed = await rows.prepare(epoch, async (share) => {
    if (performance.now() - told >= REPORT_MS) {
      onEvent({ type: 'drawing', share });
      told = performance.now();
    }
    await standStill(training);
    return !gate.stopped;
  });
  if (changed) model.digitsChanged?.();
}

/** One pass over the training rows. */
async function trainEpoch(training: Training, epoch: number, pace: Pace, before: readonly EpochRecord[]) {
  const { model, run, gate } = training;
  const { train } = training.rows.split;
  const order = epochOrder(train, run.shuffle, run.seed, epoch);
  const report = createReport(training, epoch, train, before);
  let sums = noSums;
  let ms = 0;
  for (let done = 0; done < train; ) {
    await standStill(training, report);
    if (gate.stopped) break;
    const single = gate.until === 'batch';
    const rows = order.subarray(done, done + run.batch * (single ? 1 : pace.batches));
    const begun = performance.now();
    const batches = await model.fit(rows, run.batch, () => gate.clear);
    const took = performance.now() - begun;
    const part = totalOf(batches);
    checkLoss(part.loss, training, epoch);
    if (!single) pace.took(took, batches.length);
    ms += took;
    done += part.samples;
    sums = batches.reduce(addSums, sums);
    report.batches(part, sums, done, ms);
    if (single) gate.close();
    await yieldToMessages();
  }
  report.flush();
  return { sums, ms };
}

/** Waits at the gate, telling the page. */
async function standStill({ gate, onEvent }: Training, report?: Report): Promise<void> {
  if (gate.closed && !gate.stopped) {
    report?.flush();
    onEvent({ type: 'paused' });
    await gate.pass();
    if (!gate.stopped) onEvent({ type: 'resumed' });
  } else await gate.pass();
}

async function epochRecord(training: Training, epoch: number, sums: Sums, ms: number) {
  const { model, run, gate, onEvent } = training;
  const { digits, split } = training.rows;
  const { train, validation } = split;
  const atEnd = run.trainMetrics === 'epochEnd';
  const total = (atEnd ? train : 0) + validation;
  const goOn = () => !gate.stopped;
  const onShare = (before: number, count: number) => (share: number) =>
    onEvent({ type: 'evaluating', share: (before + share * count) / total });
  let figures = meanOf(sums);
  if (atEnd) figures = await evaluateModel(model, run, digits, [0, train], onShare(0, train), goOn);
  const valid = validation
    ? await evaluateModel(
        model,
        run,
        digits,
        [train, train + validation],
        onShare(total - validation, validation),
        goOn,
      )
    : undefined;
  if (gate.stopped) return undefined;
  checkLoss(figures.loss + (valid?.loss ?? 0), training, epoch);
  const record: EpochRecord = {
    epoch: epoch + 1,
    loss: figures.loss,
    accuracy: figures.accuracy,
    ...(valid && { valLoss: valid.loss, valAccuracy: valid.accuracy }),
    ms,
  };
  return record;
}

/** @throws LabError NaNLoss */
function checkLoss(loss: number, { run }: Training, epoch: number): void {
  if (!Number.isFinite(loss)) throw new LabError('NaNLoss', { epoch: epoch + 1, lr: run.lr });
}

interface Report {
  batches(part: Sums, sums: Sums, done: number, ms: number): void;
  /** Sends what has not been told yet. */
  flush(): void;
}

/** Gathers batches into at most ten progress events a second. */
function createReport(training: Training, epoch: number, train: number, before: readonly EpochRecord[]): Report {
  const { run, to, onEvent } = training;
  let recent = noSums;
  let last: { sums: Sums; done: number; ms: number } | undefined;
  let told = -Infinity;

  function flush(): void {
    if (!last || recent.samples === 0) return;
    const { sums, done, ms } = last;
    const trained = before.length * train + done;
    const spent = before.reduce((sum, record) => sum + record.ms, ms);
    onEvent({
      type: 'batch',
      batch: Math.ceil(done / run.batch),
      recent: { at: epoch + done / train, ...meanOf(recent) },
      running: meanOf(sums),
      samplesPerSecond: (1000 * trained) / spent,
      secondsLeft: (((to - epoch) * train - done) * (spent / trained)) / 1000,
    });
    recent = noSums;
    told = performance.now();
  }

  return {
    flush,
    batches(part, sums, done, ms) {
      recent = addSums(recent, part);
      last = { sums, done, ms };
      if (performance.now() - told >= REPORT_MS) flush();
    },
  };
}
