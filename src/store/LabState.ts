import type { Strokes } from '../core/digit';
import type { ErrorDetails, LabErrorName } from '../core/errors';
import type { RunProblem } from '../core/parseRun';
import type { PresetName } from '../core/presets';
import type { History } from '../core/progress';
import type { EngineName, TrainingRun } from '../core/run';
import type { Weights } from '../core/weights';
import type { DataSource, DatasetInfo, DatasetName, LoadProgress } from '../data/Dataset';
import type { Recording, Snapshot, TestEvaluation } from '../data/recording/Recording';
import type { ConcreteEngine, EngineChoice, EngineInfo, Look, Preview, TrainResult, Until } from '../engine/Engine';
import type { RecordingSource, Replay } from './Replay';

/** An error as the stores keep it: plain data, ready to be told in either language. */
export interface Fault {
  readonly name: LabErrorName;
  readonly details: ErrorDetails;
}

/** What is known of the digits to train on. */
export type DataState =
  | { readonly status: 'loading'; readonly name: DatasetName; readonly progress?: LoadProgress }
  | { readonly status: 'ready'; readonly info: DatasetInfo }
  /** MNIST is not served beside the app, or the user's files have not been given. */
  | { readonly status: 'absent'; readonly name: DatasetName }
  | { readonly status: 'failed'; readonly fault: Fault };

/** The digit on the bench: the pad's strokes, or an image of the test set. */
export type Subject =
  | { readonly kind: 'strokes' }
  | { readonly kind: 'image'; readonly data: DatasetName; readonly row: number; readonly label: number };

/** The network that exists now: the run that it was built for and whether it has been trained at all. */
export interface NetworkState {
  readonly run: TrainingRun;
  readonly trained: boolean;
}

/** A trained network set aside when the settings changed; going back to its run brings it back. */
export interface KeptRun {
  readonly run: TrainingRun;
  readonly history: History;
  readonly weights: Weights;
  readonly evaluation?: TestEvaluation;
  /** Its epochs, as far as they are still known. */
  readonly snapshots?: readonly Snapshot[];
  /** Whether it and the present run have come from the same epoch. */
  readonly branch?: boolean;
}

export interface LabState {
  readonly data: DataState;
  /** What was wrong with the user's own files, the last time they were given. */
  readonly filesFault: Fault | undefined;
  /** Whether the app is known to come without MNIST. */
  readonly mnistAbsent: boolean;
  /** What the form shows. Training starts with it. */
  readonly draft: TrainingRun;
  /** Preset that the draft equals, if any. */
  readonly preset: PresetName | undefined;
  /** Bad values of the link that the app was opened with. */
  readonly problems: readonly RunProblem[];
  readonly network: NetworkState | undefined;
  readonly history: History;
  /** Train has been pressed before the digits were there; it starts with them. */
  readonly waiting: boolean;
  readonly choice: EngineChoice | undefined;
  readonly engines: readonly EngineInfo[];
  /** Engine that is being tried at the moment. */
  readonly measuring: ConcreteEngine | undefined;
  readonly fault: Fault | undefined;
  /** The last trained network, while the settings differ from it. */
  readonly kept: KeptRun | undefined;

  readonly strokes: Strokes;
  readonly subject: Subject;
  /** 784 numbers, 0…1: the digit on the bench, or undefined when there is none. */
  readonly pixels: Float32Array | undefined;
  /** The network seen through `pixels`; undefined when there is no digit. */
  readonly look: Look | undefined;

  readonly evaluation: TestEvaluation | undefined;
  readonly evaluating: boolean;

  /** The network as the epochs of its run left it, as far as they are kept. */
  readonly snapshots: readonly Snapshot[];
  /** How much of a recording is made, 0…1, while one is. */
  readonly recorded: number | undefined;
  /** The recording on the bench in place of the lab's own network, or an earlier epoch of its own. */
  readonly replay: Replay | undefined;

  /** Loads digits for the screen: the user's own files, or a set again after a failure. */
  load(source: DataSource): Promise<void>;
  /** Loads what the settings ask for, unless it is there. */
  followData(): Promise<void>;
  /** Training rows of an epoch (0-based) as the settings would train on them. @throws LabError DataMissing */
  previewRows(epoch: number, count: number): Promise<Preview>;
  /** Makes sure that the engine holds a data set, whatever the settings say. @throws LabError Data… */
  bring(name: DatasetName): Promise<void>;
  /**
   * Changes settings. Idle: the network is initialized anew for them (a trained one is kept aside).
   * Running: they wait until the next start. `engine` alone never resets the network.
   */
  change(patch: Partial<TrainingRun>): Promise<void>;
  choosePreset(name: PresetName): Promise<void>;
  /** Brings back the network kept aside. */
  restoreKept(): Promise<void>;
  /**
   * Trains for the draft's epochs; a fresh network if the draft changed, else the present one goes on: with a recording
   * or an earlier epoch on the bench, that one from the epoch that is shown, as a new run; a paused one ends for it.
   * Rejects with Busy while a run goes on; any other failure also becomes the `fault` on screen.
   */
  train(until?: Until): Promise<TrainResult>;
  pause(): void;
  resume(until?: Until): void;
  stop(): void;
  /** Gives the present network other weights of the same shapes. @throws LabError WrongWeights, Busy */
  setWeights(weights: Weights): Promise<void>;
  /** Same settings, same seed, from the start. */
  reset(): Promise<void>;
  /** Replaces the drawing; call it on every pen move. Predictions are dropped rather than queued. */
  draw(strokes: Strokes): void;
  undo(): void;
  clear(): void;
  /** Puts an image of the test set on the bench. */
  showTestImage(row: number): Promise<void>;
  /** Measures the network on the test images of a data set, default the run's. */
  evaluate(data?: DatasetName): Promise<void>;
  /** Finds and proves the engine that would train the draft, so that Train starts at once. */
  prepare(): Promise<void>;
  listEngines(): Promise<void>;
  /** Tries every engine that can be used here on the draft's network; the list fills as they come in. */
  measureEngines(): Promise<void>;
  /** The same settings and the same seed from the start, on another engine; the present run stays beside it. */
  repeatOn(engine: EngineName): Promise<TrainResult>;
  /** Weights of the network on the bench, recorded or the lab's own. @throws LabError NotTrained */
  readWeights(): Promise<Weights>;
  /** The run as it stands, with a test result for each kept epoch where its digits are here. @throws LabError Busy, NothingToRecord */
  record(): Promise<Recording>;
  /** Puts a recording on the bench, at one of its epochs or at the start. @throws LabError Busy */
  openReplay(recording: Recording, source: RecordingSource, at?: number): Promise<void>;
  /**
   * Shows the recorded epoch that is closest to this one; without a recording on the bench, of the lab's own run, as far
   * as its epochs are kept. Its last epoch is the network itself again.
   */
  seekReplay(epoch: number): void;
  /** Lets it go on by itself, from the start again once it has ended; or holds it. */
  playReplay(playing: boolean): void;
  /** Back to what stood on the bench before. */
  leaveReplay(): void;
  dismissFault(): void;
  dismissProblems(): void;
}
