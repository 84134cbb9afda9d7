import { useEffect, useState } from 'react';
import type { TrainingRun } from '../core/run';
import type { Weights } from '../core/weights';
import type { LabState } from './LabState';
import { useLab, useLabStore } from './labContext';
import { replayWeights } from './Replay';

/** The network on the bench as an epoch left it. */
export interface BenchNetwork {
  readonly run: TrainingRun;
  readonly weights: Weights;
  /** Epochs done. */
  readonly epoch: number;
}

/**
 * The network on the bench, the lab's own or a recorded one: again after each epoch of training, at once when another
 * recorded epoch is shown. The same value as long as the weights are the same. Undefined before there are any.
 */
export function useBenchNetwork(): BenchNetwork | undefined {
  const store = useLabStore();
  const network = useLab((lab) => lab.network);
  const replay = useLab((lab) => lab.replay);
  const epochs = useLab((lab) => lab.history.epochs.length);
  const resting = useLab((lab) => lab.history.phase === 'idle');
  const [present, setPresent] = useState<BenchNetwork>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: replay and rest say when other weights are there
  useEffect(() => {
    if (!network) return setPresent(undefined);
    const known = knownNow(store.getState());
    if (known) return setPresent((before) => (before?.weights === known.weights ? before : known));
    let wanted = true;
    store
      .getState()
      .readWeights()
      .then((weights) => wanted && setPresent({ run: network.run, weights, epoch: epochs }))
      // The network went away meanwhile: there is nothing to show.
      .catch(() => wanted && setPresent(undefined));
    return () => {
      wanted = false;
    };
  }, [store, network, replay, epochs, resting]);
  return present;
}

/** Weights that the page has already. */
function knownNow({ replay, network, snapshots, history }: LabState): BenchNetwork | undefined {
  if (replay) return { run: replay.recording.run, weights: replayWeights(replay), epoch: replay.at };
  const last = snapshots.at(-1);
  // A stop may have left an epoch unfinished.
  const cut = history.phase === 'idle' && history.batch !== 0;
  if (!network || !last || last.epoch !== history.epochs.length || cut) return undefined;
  return { run: network.run, weights: last.weights, epoch: last.epoch };
}
