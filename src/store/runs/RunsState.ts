import type { TestEvaluation } from '../../data/recording/Recording';
import type { Fault } from '../LabState';
import type { EndedRun, RunEntry, RunWeights } from './RunEntry';

/** A run that was taken from the list, whole, so that it can be put back. */
export interface RemovedRun {
  readonly entry: RunEntry;
  readonly kept: RunWeights | undefined;
}

/** A run from a file. */
export interface ImportedRun extends Omit<EndedRun, 'fresh'>, Pick<RunEntry, 'id' | 'name' | 'at'> {}

/** Every run that was trained here, and those that came from files. */
export interface RunsState {
  readonly status: 'unread' | 'ready';
  /** The newest first. */
  readonly entries: readonly RunEntry[];
  /** memory: this browser keeps nothing, so they live as long as the page. */
  readonly place: 'browser' | 'memory';
  /** Runs that the browser has refused to keep. They are here as long as the page. */
  readonly unsaved: readonly string[];
  /** Why it refused, the last time. */
  readonly fault: Fault | undefined;
  /** How many have made room for newer ones since the page was opened. */
  readonly madeRoom: number;
  /** What was deleted last. */
  readonly removed: readonly RemovedRun[];

  /** Reads what is kept; again, to hear of runs of other tabs. */
  open(): Promise<void>;
  /**
   * Keeps a run that has ended: as the same entry with more epochs where it has been trained on, else as a new one.
   * Resolves with the entry's id.
   */
  keep(ended: EndedRun): Promise<string>;
  /** Adds a test result to the run that has just these epochs. */
  keepTest(tested: Pick<EndedRun, 'run' | 'history'>, evaluation: TestEvaluation): Promise<void>;
  /** Adds runs of a file but for those that are here already; resolves with the ids of all of them. */
  add(imported: readonly ImportedRun[]): Promise<{ readonly ids: readonly string[]; readonly added: number }>;
  /** An empty name gives it back the one of its settings. */
  rename(id: string, name: string): Promise<void>;
  pin(id: string, pinned: boolean): Promise<void>;
  /** Deletes runs; `putBack` undoes it until the next time or a reload. */
  remove(ids: readonly string[]): Promise<void>;
  putBack(): Promise<void>;
  /** Undefined where they cannot be read any more. */
  weightsOf(id: string): Promise<RunWeights | undefined>;
  dismiss(): void;
}
