import type { Evaluation } from '../../core/confusion';
import { atRest, type History } from '../../core/progress';
import type { TrainingRun } from '../../core/run';
import type { DatasetName } from '../Dataset';
import { seal } from './envelope';
import { floatBytes } from './floatBytes';
import type { Recording, Snapshot } from './Recording';

/** What a recording's contents begin with, as JSON; weights and guesses follow as bytes, snapshot by snapshot. */
export interface RecordingHead {
  readonly run: TrainingRun;
  readonly history: History;
  readonly snapshots: readonly {
    readonly epoch: number;
    readonly evaluation?: Omit<Evaluation, 'guesses'> & { readonly data: DatasetName; readonly guesses: number };
  }[];
}

/** A recording as the bytes of a file: everything in it comes back exactly. */
export async function encodeRecording(recording: Recording): Promise<Uint8Array<ArrayBuffer>> {
  const { run, history, snapshots } = recording;
  const head: RecordingHead = {
    run,
    history: atRest(history),
    snapshots: snapshots.map(({ epoch, evaluation }) => ({
      epoch,
      ...(evaluation && { evaluation: { ...evaluation, guesses: evaluation.guesses.length } }),
    })),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, text.length, true);
  const parts = [length, text, ...snapshots.flatMap((snapshot, i) => snapshotBytes(snapshot, snapshots[i - 1]))];
  return seal(joined(parts));
}

/** The weights as what changed since the snapshot before, tensor by tensor; the guesses as they are. */
function snapshotBytes({ weights, evaluation }: Snapshot, before: Snapshot | undefined): Uint8Array[] {
  const tensors = weights.map(({ values }, i) => floatBytes(values, before?.weights[i]?.values));
  return evaluation ? [...tensors, evaluation.guesses] : tensors;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
