import { historyAt } from '../core/historyAt';
import type { PresetName } from '../core/presets';
import { atRest, position } from '../core/progress';
import type { TrainingRun } from '../core/run';
import { initialWeights, type Weights } from '../core/weights';
import type { Recording } from '../data/recording/Recording';
import type { Look } from '../engine/Engine';
import { rays } from '../engine/plain/rays';
import { trace } from '../engine/plain/trace';
import type { LabState } from './LabState';

/** Where a recording comes from: the lab's own run, a file, or one that comes with the app. */
export type RecordingSource =
  | { readonly kind: 'own' }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'preset'; readonly preset: PresetName };

/** What the lab shows of a run, recorded or its own. */
export type Bench = Pick<LabState, 'draft' | 'preset' | 'network' | 'history' | 'evaluation' | 'snapshots'>;

/** A recording that stands on the bench in place of the lab's own network. */
export interface Replay {
  readonly recording: Recording;
  readonly source: RecordingSource;
  /** The epoch that is shown. */
  readonly at: number;
  /** Whether it goes on by itself. */
  readonly playing: boolean;
  /** What stood there before and comes back; the engine holds it all the while. */
  readonly before: Bench;
}

/** What can be shown epoch by epoch. */
export type Replayable = Pick<Replay, 'recording' | 'source'>;

/** Whether the lab's own run stands on the bench, at rest, with something to go back to. */
export function canLookBack({ replay, network, history, waiting, recorded }: LabState): boolean {
  const still = history.phase !== 'running' && !waiting && recorded === undefined;
  return !replay && still && network?.trained === true && position(history) > 0;
}

/** The lab's own run as far as its epochs are kept, at the present: a recording that nobody had to make. */
export function ownReplay(state: LabState): (Replayable & Pick<Replay, 'at'>) | undefined {
  const { network, history, snapshots } = state;
  if (!network || !canLookBack(state)) return undefined;
  const recording = { run: network.run, history: atRest(history), snapshots };
  return { recording, source: { kind: 'own' }, at: position(history) };
}

/**
 * Epochs that can be shown: the start, and those whose weights were kept. The last of the lab's own run is where it
 * stands now, which may be in the middle of an epoch.
 */
export function replayStops({ recording, source }: Replayable): readonly number[] {
  const { history, snapshots } = recording;
  const now = source.kind === 'own' ? position(history) : undefined;
  const kept = snapshots.map(({ epoch }) => epoch).filter((epoch) => epoch > 0 && epoch !== now);
  return [0, ...kept, ...(now === undefined ? [] : [now])];
}

/** Whether a stop is the present of the lab's own run, where there is nothing to replay. */
export function isPresent({ recording, source }: Replayable, stop: number): boolean {
  return source.kind === 'own' && stop === position(recording.history);
}

/** The stop closest to an epoch. */
export function nearestStop(replay: Replayable, epoch: number): number {
  const stops = replayStops(replay);
  return stops.reduce((best, stop) => (Math.abs(stop - epoch) < Math.abs(best - epoch) ? stop : best));
}

/** The stop after the present one or before it; the present one at either end. */
export function neighbourStop(replay: Replayable & Pick<Replay, 'at'>, direction: 1 | -1): number {
  const stops = replayStops(replay);
  return stops[stops.indexOf(replay.at) + direction] ?? replay.at;
}

/** The recorded weights of the epoch that is shown; the same object each time. */
export function replayWeights({ recording, at }: Pick<Replay, 'recording' | 'at'>): Weights {
  const found = recording.snapshots.find(({ epoch }) => epoch === at);
  return found?.weights ?? firstWeights(recording.run);
}

const known = new WeakMap<TrainingRun, Weights>();

/** A run's first weights, made once: a digit is looked at through them at every move of the pen. */
function firstWeights(run: TrainingRun): Weights {
  const weights = known.get(run) ?? initialWeights(run);
  known.set(run, weights);
  return weights;
}

/** What the bench shows of the recording at its present epoch; run, curves and test result as they were recorded. */
export function replayBench({ recording, at }: Pick<Replay, 'recording' | 'at'>): Omit<Bench, 'draft' | 'preset'> {
  const { run, history, snapshots } = recording;
  return {
    network: { run, trained: at > 0 },
    history: historyAt(history, at),
    evaluation: snapshots.find(({ epoch }) => epoch === at)?.evaluation,
    snapshots: snapshots.filter(({ epoch }) => epoch <= at),
  };
}

/** An image (784, 0…1) on its way through the recorded weights; worked out on the page, without the engine. */
export function replayLook(replay: Replay, image: Float32Array): Look {
  const { run } = replay.recording;
  const weights = replayWeights(replay);
  const activations = trace(run, weights, image);
  return { probabilities: activations[run.layers.length], activations, rays: rays(run, weights, image, activations) };
}
