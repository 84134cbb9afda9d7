import type { StoreApi } from 'zustand';
import { LabError } from '../core/errors';
import type { DataName } from '../core/run';
import { decodeRecording } from '../data/recording/decodeRecording';
import { encodeRecording } from '../data/recording/encodeRecording';
import type { LabState } from '../store/LabState';
import { replayStops } from '../store/Replay';

/** The part of `window.lab` that makes and plays recordings. */
export interface RecordingConsole {
  /**
   * The present run as the bytes of a recording's file. @throws LabError Busy, NothingToRecord
   */
  record(): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * Puts a recording on the bench at an epoch (default: the start) and tells which epochs it has; without bytes, goes to
   * another epoch of the one that is there, or back to an epoch of the lab's own run. Until `leave`, `weights`, `predict`, `recognize`, `history` and `evaluate`
   * answer as the recorded network does; `train` trains on from the epoch that is shown.
   * @throws LabError Recording…, Busy, NotRecorded if there is neither a recording on the bench nor an earlier epoch
   */
  replay(bytes: Iterable<number> | undefined, epoch?: number): Promise<{ epochs: readonly number[]; at: number }>;
  /** Takes the recording off the bench: what was there before comes back. */
  leave(): void;
}

/** Recordings of a lab. */
export function recordingConsole(lab: StoreApi<LabState>): RecordingConsole {
  return {
    record: async () => encodeRecording(await lab.getState().record()),
    async replay(bytes, epoch = 0) {
      if (bytes === undefined) lab.getState().seekReplay(epoch);
      else {
        const recording = await decodeRecording(Uint8Array.from(bytes), 'bytes');
        await lab.getState().openReplay(recording, { kind: 'file', name: 'window.lab' }, epoch);
      }
      const { replay } = lab.getState();
      if (!replay) throw new LabError('NotRecorded');
      return { epochs: replayStops(replay), at: replay.at };
    },
    leave: () => lab.getState().leaveReplay(),
  };
}

/** The test result of the recorded epoch on the bench. @throws LabError NotRecorded */
export function recordedTest({ evaluation }: LabState, data: DataName | undefined) {
  if (!evaluation || (data !== undefined && data !== evaluation.data)) throw new LabError('NotRecorded');
  const { loss, accuracy, confusion } = evaluation;
  return { loss, accuracy, confusion: confusion.map((row) => [...row]) };
}
