import type { Snapshot, TestEvaluation } from '../data/recording/Recording';
import type { LabParts } from './LabParts';
import { changeOwn, ownBench } from './ownBench';
import { replayBench } from './Replay';

/** Keeps a test result with the epoch of the lab's own run that it was measured at; one that is looked at shows it. */
export function keepEvaluation(parts: LabParts, epoch: number, evaluation: TestEvaluation): void {
  const { get, set } = parts;
  const noted = (snapshots: readonly Snapshot[]) =>
    snapshots.map((snapshot) => (snapshot.epoch === epoch ? { ...snapshot, evaluation } : snapshot));
  changeOwn(parts, { snapshots: noted(ownBench(get()).snapshots) });
  const { replay } = get();
  if (replay?.source.kind !== 'own') return;
  const { recording, at } = replay;
  const next = { ...replay, recording: { ...recording, snapshots: noted(recording.snapshots) } };
  set({ ...replayBench(next), replay: next, ...(at === epoch && { evaluation }) });
}
