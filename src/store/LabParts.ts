import type { Engine } from '../engine/Engine';
import type { LabState } from './LabState';
import type { RunStorage } from './savedRun';

/** What every group of actions works with. */
export interface LabParts {
  readonly engine: Engine;
  readonly storage: RunStorage | undefined;
  get(): LabState;
  set(patch: Partial<LabState>): void;
  /** Whatever builds or replaces the network goes through here, one at a time. */
  inOrder<T>(work: () => Promise<T>): Promise<T>;
  /** Looks at the digit on the bench again, soon; calls in between are dropped. */
  refreshLook(): void;
}
