import { historyAt } from '../core/historyAt';
import type { PresetName } from '../core/presets';
import { initialWeights, type Weights } from '../core/weights';
import type { Recording } from '../data/recording/Recording';
import type { Look } from '../engine/Engine';
import { rays } from '../engine/plain/rays';
import { trace } from '../engine/plain/trace';
import type { LabState } from './LabState';

/** Where a recording comes from: a file, or one that comes with the app. */
export type RecordingSource =
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

/** Epochs that can be shown: the start, and those whose weights were kept. */
export function replayStops({ recording }: Pick<Replay, 'recording'>): readonly number[] {
  return [0, ...recording.snapshots.map(({ epoch }) => epoch).filter((epoch) => epoch > 0)];
}

/** The stop closest to an epoch. */
export function nearestStop(replay: Pick<Replay, 'recording'>, epoch: number): number {
  const stops = replayStops(replay);
  return stops.reduce((best, stop) => (Math.abs(stop - epoch) < Math.abs(best - epoch) ? stop : best));
}

/** The stop after the present one or before it; the present one at either end. */
export function neighbourStop(replay: Pick<Replay, 'recording' | 'at'>, direction: 1 | -1): number {
  const stops = replayStops(replay);
  return stops[stops.indexOf(replay.at) + direction] ?? replay.at;
}

/** The recorded weights of the epoch that is shown. */
export function replayWeights({ recording, at }: Pick<Replay, 'recording' | 'at'>): Weights {
  const found = recording.snapshots.find(({ epoch }) => epoch === at);
  return found?.weights ?? initialWeights(recording.run);
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
