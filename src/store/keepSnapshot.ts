import type { Weights } from '../core/weights';
import type { Snapshot } from '../data/recording/Recording';

/** What the weights of all epochs together may take: 300 epochs of the lecture's network. */
export const SNAPSHOT_BYTES = 64e6;

/**
 * The snapshots and one more, thinned out where they would take too much: of the epochs that lie closest together every
 * second goes, the oldest first. The newest stays.
 * @param epoch epochs that the weights have been trained for; nothing is kept of an epoch that is there already
 */
export function keepSnapshot(
  snapshots: readonly Snapshot[],
  epoch: number,
  weights: Weights,
  most = SNAPSHOT_BYTES,
): readonly Snapshot[] {
  // What a stop leaves of an unfinished epoch comes under the number of the last finished one.
  if (epoch <= (snapshots.at(-1)?.epoch ?? 0)) return snapshots;
  return thinOut([...snapshots, { epoch, weights }], most);
}

/** As many of the snapshots as may be kept. They are all of one network. */
export function thinOut(snapshots: readonly Snapshot[], most: number): readonly Snapshot[] {
  const kept = [...snapshots];
  while (kept.length > 1 && bytesOf(kept) > most) kept.splice(leastMissed(kept), 1);
  return kept;
}

export function bytesOf(snapshots: readonly Snapshot[]): number {
  const [first] = snapshots;
  return first ? snapshots.length * first.weights.reduce((sum, { values }) => sum + values.byteLength, 0) : 0;
}

/** Index of the snapshot whose neighbours are closest to each other; never the last. */
function leastMissed(list: readonly Snapshot[]): number {
  let least = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (let i = 1; i < list.length - 1; i++) {
    const gap = list[i + 1].epoch - list[i - 1].epoch;
    if (gap < smallest) [least, smallest] = [i, gap];
  }
  return least;
}
