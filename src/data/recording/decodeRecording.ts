import { LabError } from '../../core/errors';
import { CLASSES } from '../../core/network';
import { parseRun } from '../../core/parseRun';
import { emptyHistory, type History } from '../../core/progress';
import { dataNames, engineNames, type TrainingRun } from '../../core/run';
import { fitWeights, type Weights, weightShapes } from '../../core/weights';
import type { DatasetName } from '../Dataset';
import type { RecordingHead } from './encodeRecording';
import { unseal } from './envelope';
import { FLOAT_BYTES, floatsOf } from './floatBytes';
import type { Recording, Snapshot, TestEvaluation } from './Recording';

/**
 * Reads a recording from the bytes of its file and checks all of it.
 * @param file its name, for errors
 * @throws LabError RecordingForeign (no recording), RecordingTruncated, RecordingDamaged, RecordingNewer (made by a
 * later version of the app)
 */
export async function decodeRecording(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Recording> {
  const contents = await unseal(bytes, file);
  try {
    return readContents(contents);
  } catch {
    // The checksum is right, so this was never a recording of this app's.
    throw new LabError('RecordingDamaged', { file });
  }
}

function readContents(contents: Uint8Array): Recording {
  const cursor = createCursor(contents);
  const head = JSON.parse(new TextDecoder().decode(cursor.take(cursor.number()))) as RecordingHead;
  const { run, problems } = parseRun({ ...head.run });
  check(problems.length === 0);
  const history = readHistory(head.history);
  const snapshots: Snapshot[] = [];
  for (const { epoch, evaluation } of head.snapshots) {
    check(Number.isInteger(epoch) && epoch > (snapshots.at(-1)?.epoch ?? -1) && epoch <= history.epochs.length);
    const weights = readWeights(run, cursor.take, snapshots.at(-1)?.weights);
    snapshots.push({ epoch, weights, ...(evaluation && { evaluation: readEvaluation(evaluation, cursor.take) }) });
  }
  check(cursor.done() && snapshots.length > 0);
  return { run, history, snapshots };
}

/** @throws RangeError what is not as it should be */
function check(right: boolean): void {
  if (!right) throw new RangeError('not a recording');
}

interface Cursor {
  number(): number;
  take(length: number): Uint8Array;
  done(): boolean;
}

function createCursor(bytes: Uint8Array): Cursor {
  let at = 0;
  function take(length: number): Uint8Array {
    check(length >= 0 && at + length <= bytes.length);
    at += length;
    return bytes.subarray(at - length, at);
  }
  function number(): number {
    const four = take(4);
    return new DataView(four.buffer, four.byteOffset).getUint32(0, true);
  }
  return { number, take, done: () => at === bytes.length };
}

function readWeights(run: TrainingRun, take: Cursor['take'], before: Weights | undefined): Weights {
  const list = weightShapes(run).map(({ shape }, i) => {
    const size = shape.reduce((product, n) => product * n, 1);
    return { shape, values: floatsOf(take(FLOAT_BYTES * size), before?.[i].values) };
  });
  return fitWeights(run, list);
}

type EvaluationHead = NonNullable<RecordingHead['snapshots'][number]['evaluation']>;

function readEvaluation(head: EvaluationHead, take: Cursor['take']): TestEvaluation {
  const { loss, accuracy, confusion, stuck, data } = head;
  const guesses = take(head.guesses).slice();
  check(isNumber(loss) && isNumber(accuracy) && isDataset(data));
  check(isTen(stuck) && Array.isArray(confusion) && confusion.length === CLASSES && confusion.every(isTen));
  check(guesses.every((guess) => guess < CLASSES));
  return { loss, accuracy, confusion, stuck, data, guesses };
}

function readHistory(history: History): History {
  const { epochs, trace, engine, data, to, batches, batch } = history;
  check(history.phase === 'idle' && [to, batches, batch].every(isNumber));
  check(engineNames.some((name) => name === engine) && data !== undefined && isDataset(data));
  check(epochs.every((record, i) => record.epoch === i + 1 && areNumbers(record, ['loss', 'accuracy', 'ms'])));
  check(trace.every((point) => areNumbers(point, ['at', 'loss', 'accuracy'])));
  return { ...emptyHistory, ...history };
}

function areNumbers(value: object, keys: readonly string[]): boolean {
  return keys.every((key) => isNumber((value as Record<string, unknown>)[key]));
}

function isTen(list: unknown): boolean {
  return Array.isArray(list) && list.length === CLASSES && list.every(isNumber);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isDataset(name: string): name is DatasetName {
  return name !== 'auto' && dataNames.some((known) => known === name);
}
